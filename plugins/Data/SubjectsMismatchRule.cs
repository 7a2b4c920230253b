using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>The people differ between the outline and a vendor's sheet.</summary>
internal sealed class SubjectsMismatchRule : Rule
{
    private const string Likeness = "likenessPercent";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.subjects-mismatch",
        Version = 2,
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("対象者が概要と個票で違う", "The people differ between outline and sheet"),
        Why = new("だれの情報を渡すのかが食い違うと、承認していない人の情報まで渡るおそれがあります。", "Data of people nobody approved may be handed over."),
        Demand = "個票「だれの、どのような項目か」、個人情報保護法第61条",
        Reads = ["subjects", "sheets", "chain"],
        Parameters = [new(Likeness, 25, 0, 100, "この割合より言葉が重ならなければ別の対象とみなす（%）")],
        Messages =
        [
            new(
                "differ",
                new("概要の対象者は「{0}」、{1}の個票では「{2}」です。", "The outline says “{0}”, the sheet of {1} says “{2}”."),
                new("{1}が扱う人の範囲を確かめ、概要と個票の書き方をそろえてください。", "Check whom {1} deals with, and say the same in both places.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (!facts.Subjects.IsKnown)
        {
            return RuleResult.Missing("subjects");
        }

        Judgement judgement = new();
        foreach ((SheetFacts sheet, int index) in VendorSheets.All(facts))
        {
            if (!sheet.Subjects.IsKnown)
            {
                judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"sheets/{index}/subjects"));
                continue;
            }

            judgement.Judged();
            if (NamesTheProgramme(facts, sheet.Subjects.Value))
            {
                continue;
            }

            if (PercentAlike(facts.Subjects.Value, sheet.Subjects.Value) < context.Parameters[Likeness])
            {
                judgement.Found(new Finding
                {
                    LinkId = sheet.LinkId,
                    MessageKey = "differ",
                    Arguments = [Wording.Short(facts.Subjects.Value), Wording.NameOf(facts, sheet.LinkId), Wording.Short(sheet.Subjects.Value)],
                    Evidence = Judgement.Evidence(facts.Subjects, sheet.Subjects),
                });
            }
        }

        return judgement.Result("委託の個票がありません。");
    }

    /// <summary>「…事業の対象者」 says no more than that they are the programme's people, whoever the outline says these are.</summary>
    private static bool NamesTheProgramme(EngagementFacts facts, string subjects)
    {
        string named = subjects.EndsWith("対象者", StringComparison.Ordinal) ? subjects[..^3].TrimEnd('の') : "";
        return named.Length > 0
            && ((facts.Programme.TryGet(out string? programme) && (named.StartsWith(programme, StringComparison.Ordinal) || programme.Contains(named, StringComparison.Ordinal)))
                || (facts.Title.TryGet(out string? title) && title.Contains(named, StringComparison.Ordinal)));
    }

    /// <summary>How much of the shorter text's pairs of neighbouring characters the longer one has, in per cent.</summary>
    private static int PercentAlike(string left, string right)
    {
        HashSet<string> one = Pairs(left);
        HashSet<string> other = Pairs(right);
        int least = Math.Min(one.Count, other.Count);
        return least == 0 ? 100 : one.Count(other.Contains) * 100 / least;
    }

    private static HashSet<string> Pairs(string text)
    {
        string letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
