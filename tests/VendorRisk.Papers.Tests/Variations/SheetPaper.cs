namespace VendorRisk.Papers.Tests.Variations;

/// <summary>A small agenda paper with one form, in which one row is the test's.</summary>
internal static class SheetPaper
{
    /// <param name="items">The row of information items.</param>
    /// <param name="vendor">The row that names the vendor, label and value.</param>
    /// <param name="media">The row of media.</param>
    /// <param name="work">The row of work.</param>
    /// <param name="term">The rows of the term, labels and values.</param>
    /// <param name="more">Further rows, labels and values; null for none.</param>
    public static string With(
        string items = "氏名、住所",
        string vendor = "委託先\t株式会社北町印刷",
        string media = "紙",
        string work = "通知の印刷及び封入封緘",
        string term = "委託の開始時期及び期限\t令和7年4月1日から令和8年3月31日まで",
        string? more = null) => $"""
        個人情報保護管理運営会議 付議事項

        件名	通知発送業務の委託について

        事業の概要

        事業名	通知発送業務
        担当課	総務部総務課

        件名 通知発送業務の委託について

        保有課(担当課)	総務部総務課
        登録業務の名称	通知発送業務
        {vendor}
        委託に伴い事業者に処理させる情報項目(だれの、どのような項目か)	{items}
        処理させる情報項目の記録媒体	{media}
        委託の内容	{work}
        {term}
        {more ?? "備考\t特になし"}
        """;
}
