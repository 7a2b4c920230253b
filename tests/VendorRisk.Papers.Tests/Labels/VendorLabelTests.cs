using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Labels;

/// <summary>What offices call the other side, and what they call what is not the other side.</summary>
public class VendorLabelTests
{
    public static TheoryData<string> Vendors { get; } =
    [
        "指定管理者", "指定管理者候補者", "指定管理予定者", "委託予定事業者", "委託予定業者", "委託予定先", "委託候補事業者", "受託予定者", "受託予定事業者", "受託候補者", "受託会社", "受託法人", "受注予定者", "契約予定者", "契約予定業者",
        "契約候補者", "請負人", "請負業者", "運営事業者", "運営法人", "業務提携先", "提携事業者", "外部委託先", "業務委託先", "選定事業者", "優先交渉権者", "落札者", "落札業者", "保守業者", "開発事業者", "システム提供事業者", "受託者名",
        "委託予定事業者の名称", "当該委託先",
    ];

    [Theory]
    [MemberData(nameof(Vendors))]
    public void Label_OfTheOtherSide_NamesTheContractor(string label)
    {
        foreach (string printed in (string[])[label, string.Join('　', label.ToCharArray()), $"{label}（予定）", $"【{label}】", $"１ {label}"])
        {
            LabelLexicon.KindOf(TextFolding.Fold(printed)).ShouldBe(FieldKind.Vendor, printed);
        }

        ChainLink link = Reading.Of(Paper(label)).Facts.Chain.ShouldHaveSingleItem(label);
        (link.Name.Value, link.Tier).ShouldBe(("株式会社北町印刷", 1));
    }

    [Theory]
    [InlineData("下請業者")]
    [InlineData("下請負人")]
    [InlineData("協力会社")]
    [InlineData("二次委託先")]
    [InlineData("再請負者")]
    public void Label_OfTheNextTier_NamesASubcontractor(string label) =>
        Reading.Of(Paper("委託先") + $"{label}\t株式会社南町封緘\n").Facts.Chain.Select(l => (l.Name.Value, l.Tier)).ShouldBe([("株式会社北町印刷", 1), ("株式会社南町封緘", 2)]);

    [Theory]
    [InlineData("委託者")]
    [InlineData("契約者")]
    [InlineData("発注者")]
    [InlineData("対象者")]
    [InlineData("委託理由")]
    [InlineData("運営方法")]
    [InlineData("選定理由")]
    [InlineData("連携先")]
    public void Label_OfSomethingElse_IsNoVendor(string label) => LabelLexicon.KindOf(label).ShouldNotBe(FieldKind.Vendor);

    private static string Paper(string label) =>
        $"""
        個人情報保護審査会 付議事項

        件名	通知発送業務の委託について

        （担当部課：市民部市民課）

        事業の概要

        事業名	通知発送業務
        事業内容	1 概要 通知を発送する。 2 対象者数 約1,000人

        件名 通知発送業務の委託について

        保有課(担当課)	市民部市民課
        登録業務の名称	通知発送業務
        {label}	株式会社北町印刷
        委託に伴い事業者処理させる情報項目(だれの、どのような項目か)	【対象者】 氏名、住所
        処理させる情報項目の記録媒体	紙
        委託理由	効率化のため
        委託の内容	通知の印刷及び封入封緘
        委託の開始時期及び期限	令和7年4月1日から令和8年3月31日まで

        """;
}
