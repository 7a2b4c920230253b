using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>The checklist's answers in the report for people: how many of each, and which are not ○.</summary>
internal sealed class ChecklistText(TextWriter output, string office)
{
    public void Write(EngagementFacts facts)
    {
        if (facts.Checklist.IsEmpty)
        {
            return;
        }

        output.WriteLine("■ チェックリストの回答（○ 実施　△ 一部実施　× 未実施　－ 対象外）");
        foreach (IGrouping<Side, ChecklistAnswer> side in facts.Checklist.GroupBy(a => a.Side).OrderBy(g => g.Key))
        {
            string name = side.Key switch { Side.Ward => office + "側", Side.Contractor => "委託先側", _ => "再委託先側" };
            output.WriteLine($"  {name}　" + string.Join('　', side.GroupBy(a => Mark(a.Answer)).OrderBy(g => Order(g.Key)).Select(g => $"{g.Key} {g.Count()}")));
            foreach (ChecklistAnswer answer in side.Where(a => !a.Answer.Is(ChecklistMark.Yes)).OrderBy(a => Order(Mark(a.Answer))).ThenBy(a => a.Control, StringComparer.Ordinal))
            {
                string reason = answer.Reason.IsKnown ? $"（{answer.Reason.Value}）" : "";
                output.WriteLine($"    {Mark(answer.Answer)} {answer.Control} {ControlCatalogue.Find(answer.Control)?.NameJa}{reason}");
            }
        }

        output.WriteLine();
    }

    private static string Mark(Fact<ChecklistMark> answer) => !answer.IsKnown ? "回答なし" : answer.Value switch
    {
        ChecklistMark.Yes => "○",
        ChecklistMark.Partial => "△",
        ChecklistMark.Undone => "×",
        _ => "－",
    };

    private static int Order(string mark) => Array.IndexOf(["○", "×", "△", "回答なし", "－"], mark);
}
