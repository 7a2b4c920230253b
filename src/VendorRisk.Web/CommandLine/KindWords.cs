using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine;

/// <summary>Kinds of papers by their published names, and as clerks know them.</summary>
internal static class KindWords
{
    /// <summary>The name in JSON.</summary>
    public static string Published(PaperKind kind) => kind switch
    {
        PaperKind.Specification => "specification",
        PaperKind.Pia => "pia",
        PaperKind.Clauses => "clauses",
        PaperKind.Checklist => "checklist",
        PaperKind.ConsentRequest => "consent-request",
        _ => "agenda",
    };

    /// <summary>Why a paper of a kind that is not assessed gets no grade, and what to do with it.</summary>
    public static string WithoutGrade(PaperKind kind) => kind switch
    {
        PaperKind.Clauses => "特記事項だけの文書です。委託の内容が書かれていないため、評価は付けません。項目と足りない点だけをお知らせします。",
        PaperKind.Checklist => "チェックリストだけの文書です。委託の内容が書かれていないため、評価は付けません。案件の画面の「チェックリスト」で、送った内容と比べられます。",
        _ => "再委託の承諾を求める申請書です。もとの委託の内容が書かれていないため、評価は付けません。もとの案件の付議事項に、再委託の個票を加えて読み込んでください。",
    };
}
