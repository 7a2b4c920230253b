using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Exports.Scopes;
using VendorRisk.Exports.Words;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Forms;

/// <summary>The checklists, one a side, in the order of the printed form.</summary>
internal static class ChecklistWords
{
    public static IEnumerable<TemplateScope> Of(EngagementFacts facts) =>
        new[] { Side.Ward, Side.Contractor, Side.Subcontractor }.Where(s => facts.Checklist.Any(a => a.Side == s)).Select(s => OneSide(facts, s));

    public static string Mark(ChecklistAnswer answer)
    {
        string mark = AnswerMarks.Of(answer.Answer);
        return answer.Reason.IsKnown ? $"{mark}\n（{answer.Reason.Value}）" : mark;
    }

    public static string NameOf(Side side) => side switch
    {
        Side.Ward => $"委託にあたり{OfficeScope.Office.Office}が行う個人情報保護対策",
        Side.Contractor => "委託事業者に行わせる個人情報保護対策",
        _ => "再委託先に行わせる個人情報保護対策",
    };

    private static TemplateScope OneSide(EngagementFacts facts, Side side)
    {
        ChecklistAnswer[] answers = [.. facts.Checklist.Where(a => a.Side == side)];
        IEnumerable<TemplateScope> halves = new[] { SafeguardSection.Operational, SafeguardSection.Technical }.Select(s => Half(answers, side, s));
        return new TemplateScope().With("チェックリスト名", NameOf(side)).With("対策区分", halves);
    }

    private static TemplateScope Half(ChecklistAnswer[] answers, Side side, SafeguardSection section) => new TemplateScope()
        .With("対策区分名", NameOf(side) + SafeguardWords.NameOf(section))
        .With("管理策", answers.Where(a => (ControlCatalogue.Find(a.Control)?.Section ?? SafeguardSection.Operational) == section)
            .Select((a, i) => new TemplateScope()
                .With("管理策番号", (i + 1).ToString(CultureInfo.InvariantCulture))
                .With("管理策名", ControlCatalogue.Find(a.Control)?.NameJa ?? a.Control)
                .With("回答", Mark(a))
                .With("管理策本文", a.Text.Or(ControlTexts.Of(a.Control, side)))));
}
