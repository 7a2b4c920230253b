using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Exports.Letters;

namespace VendorRisk.Web.Incidents;

/// <summary>Drafts of what is sent because of an incident. What is handed in is Japanese, in whatever language the pages are read; people complete what is not known.</summary>
internal static class IncidentNotices
{
    private const string Open = "（確認中）";

    /// <param name="one">The case.</param>
    /// <param name="hits">What it hit.</param>
    /// <param name="office">What the office calls itself, e.g. 区.</param>
    public static ImmutableArray<Letter> All(IncidentCase one, ImmutableArray<IncidentHit> hits, string office) =>
        [Report(one, IncidentDuty.Preliminary), Report(one, IncidentDuty.Final), .. Departments(one, hits), Residents(one, office)];

    /// <summary>The report to 個人情報保護委員会.</summary>
    private static Letter Report(IncidentCase one, IncidentDuty duty) => new(
        $"漏えい等の報告（{(duty == IncidentDuty.Preliminary ? "速報" : "確報")}）（案）",
        [
            "個人情報保護委員会　御中",
            $"報告の期限　{Wareki.Of(one.Due(duty))}（事故を知った日 {Wareki.Of(one.Learned)}を1日目として計算）",
            LetterLine.Heading("1　概要"),
            $"{Subject(one)}で事故が起き、当方が委託した業務の個人情報に影響したおそれがあります。",
            one.What,
            LetterLine.Heading("2　影響のおそれがある個人情報の項目"),
            one.Data,
            LetterLine.Heading("3　本人の数"),
            $"{People(one.Extent)}（{Wareki.Of(JapanClock.DateOf(one.OpenedAt))}現在、関わる委託案件 {Number(one.Extent.Engagements)}件）",
            LetterLine.Heading("4　原因"),
            one.Malice ? "不正な目的で行われたおそれがあります。" + Open : Open,
            LetterLine.Heading("5　二次被害とそのおそれ"),
            Open,
            LetterLine.Heading("6　本人への対応"),
            Open,
            LetterLine.Heading("7　公表"),
            Open,
            LetterLine.Heading("8　再発を防ぐための措置"),
            one.Lessons ?? Open,
            LetterLine.Heading("9　事業者などへの照会と回答"),
            .. Asked(one),
        ]);

    /// <summary>To each department that is hit, with its own engagements.</summary>
    private static IEnumerable<Letter> Departments(IncidentCase one, ImmutableArray<IncidentHit> hits) => hits
        .GroupBy(hit => hit.Department ?? "", StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Letter(
            "委託先などの事故について（案）",
            [
                $"{(group.Key.Length == 0 ? "所管課" : group.Key)}　御中",
                $"{Wareki.Of(one.Learned)}に、{Subject(one)}で事故があったことを把握しました。貴課の次の委託案件が関わります。",
                LetterLine.Heading("起きたこと"),
                one.What,
                LetterLine.Heading("影響のおそれがある情報"),
                one.Data,
                LetterLine.Heading("貴課の委託案件"),
                .. group.DistinctBy(hit => (hit.Engagement, string.Join('→', hit.Path))).Select(hit => (LetterLine)$"・{hit.Title ?? "（件名不明）"}（対象者 {(hit.People is { } people ? Number(people) + "人" : "不明")}）{string.Join(" → ", hit.Path.Select(name => name ?? "（名前不明）"))}"),
                LetterLine.Heading("お願い"),
                $"事業者に渡している情報の項目と件数、返還・消去の状況を確かめ、{Wareki.Of(DutyClock.ExpectedFrom(one.Learned))}までに知らせてください。事業者への連絡は、こちらの照会と重ならないよう先に相談してください。",
            ]));

    private static Letter Residents(IncidentCase one, string office) => new(
        "個人情報に関わる事故のお知らせとおわび（案）",
        [
            $"{office}の業務を受けている事業者の関係で、次の事故がありました。ご心配とご迷惑をおかけし、おわび申し上げます。",
            LetterLine.Heading("起きたこと"),
            $"{Wareki.Of(one.Learned)}に、{Subject(one)}で事故があったことが分かりました。{one.What}",
            LetterLine.Heading("関わるおそれがある情報"),
            one.Data,
            LetterLine.Heading("関わるおそれがある方"),
            $"{People(one.Extent)}。詳しい範囲は確認を続けています。",
            LetterLine.Heading("お願い"),
            "心当たりのない連絡や請求があったときは、応じずに下の窓口へお知らせください。",
            LetterLine.Heading("お問い合わせ"),
            "（窓口、電話番号、受付時間）",
        ]);

    private static IEnumerable<LetterLine> Asked(IncidentCase one)
    {
        if (one.Questions.IsEmpty)
        {
            yield return "（照会なし）";
        }

        foreach (IncidentQuestion question in one.Questions)
        {
            yield return $"・{Wareki.Of(question.On)}　{question.Of}に照会：{question.Text}";
            yield return question is { Answer: { } answer, AnsweredOn: { } day } ? $"　{Wareki.Of(day)}　回答：{answer}" : "　回答待ち";
        }
    }

    private static string Subject(IncidentCase one) => one.Subject.IsCloud ? $"クラウドサービス「{one.Subject.Name}」" : $"事業者「{one.Subject.Name}」";

    private static string People(IncidentExtent extent)
    {
        if (extent.PeopleUnknown == extent.Engagements)
        {
            return "人数は確認中";
        }

        string range = extent.LargestPeople == extent.People ? $"最大 {Number(extent.People)}人" : $"{Number(extent.LargestPeople)}〜{Number(extent.People)}人（同じ方が重なることがあるため幅で示します）";
        return extent.PeopleUnknown == 0 ? range : $"{range}、ほかに人数が確認中の業務 {Number(extent.PeopleUnknown)}件";
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
