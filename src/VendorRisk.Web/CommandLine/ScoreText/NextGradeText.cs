using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>Says in a few lines what would change the grade.</summary>
internal sealed class NextGradeText(TextWriter output)
{
    // More than this many lines cannot be taken in at a glance; the rest is counted by rule.
    private const int Full = 8;

    public void Write(Assessment assessment, GradeStep? step)
    {
        if (step is null)
        {
            return;
        }

        if (!step.Reachable)
        {
            output.WriteLine($"■ 直せる指摘をすべて直しても、評価 {step.Grade} には届きません（残るリスク {step.Residual}）。扱う情報や委託の形を見直してください。");
            output.WriteLine();
            return;
        }

        output.WriteLine($"■ 次の評価（{step.Grade}）にするには、次の {step.Count} 件を直す（残るリスク {step.Residual} になります）");
        (string Text, string Rule)[] all =
        [
            .. step.Findings.Select(i => assessment.Findings[i]).Select(f => (f.Message.Ja, f.Rule)),
            .. step.Unknowns.Select(i => assessment.Unjudged[i]).Select(u => ($"不明な点を確かめ、問題がないと示す：{u.Title.Ja}", u.Rule)),
        ];
        foreach ((string text, string rule) in all.Take(Full))
        {
            output.WriteLine($"  ・{text}（{rule}）");
        }

        if (all.Length > Full)
        {
            IEnumerable<string> rest = all.Skip(Full).GroupBy(a => a.Rule, StringComparer.Ordinal).Select(g => g.Count() == 1 ? g.Key : $"{g.Key}×{g.Count()}");
            output.WriteLine($"  ・ほかに {all.Length - Full} 件：{string.Join("、", rest)}");
        }

        output.WriteLine();
    }
}
