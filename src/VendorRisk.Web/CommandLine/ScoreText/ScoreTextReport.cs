using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>The report for people: the grade and what to fix first on top, everything else below.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="office">What the office is called.</param>
/// <param name="change">Writes what a paper of change changes.</param>
internal sealed class ScoreTextReport(TextWriter output, string office, ChangeText change)
{
    private const int First = 3;

    public void Write(PaperReading reading, Assessment assessment, GradeStep? next)
    {
        EngagementFacts facts = reading.Facts;
        output.WriteLine(facts.Title.IsKnown ? facts.Title.Value : "（件名を読めませんでした）");
        output.WriteLine($"{(facts.Department.IsKnown ? facts.Department.Value : "担当部課 不明")}　基準日 {Wareki.Show(assessment.AsOf)}　評価方針 {assessment.Policy}");
        output.WriteLine();
        output.WriteLine($"総合評価 {assessment.Grade}{(assessment.Complete ? "" : "（暫定：評価できなかった規則があります）")}　残るリスク {assessment.Residual} / 100（対策を見る前 {assessment.Inherent}）");
        output.WriteLine();
        new NextGradeText(output).Write(assessment, next);
        change.Write(reading);
        WriteFindings(facts, assessment);
        new ChecklistText(output, office).Write(facts);
        WriteNumbers(assessment);
        WriteUnknown(reading, assessment);
    }

    private void WriteFindings(EngagementFacts facts, Assessment assessment)
    {
        FindingText text = new(output);
        ImmutableArray<AssessedFinding> first = assessment.Foremost(First);
        AssessedFinding[] rest = [.. assessment.Findings.Except(first)];
        output.WriteLine(first.IsEmpty ? "見つかった問題はありません。" : $"■ まず直すこと（{assessment.Findings.Length} 件のうち {first.Length} 件）");
        WriteAll(text, first, 1);
        new ChainText(output, office).Write(facts, assessment);
        if (rest.Length > 0)
        {
            output.WriteLine("■ そのほかの問題");
            WriteAll(text, rest, first.Length + 1);
        }
    }

    private void WriteAll(FindingText text, IReadOnlyList<AssessedFinding> findings, int number)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            text.WriteFull(number + i, findings[i]);
        }

        output.WriteLine();
    }

    private void WriteNumbers(Assessment assessment)
    {
        output.WriteLine("■ 点数の内訳");
        foreach (InherentPart part in assessment.InherentParts)
        {
            output.WriteLine($"  {part.Points,6}  {part.Label.Ja}{(part.Unknown ? "（不明のため高く見ています）" : "")}");
        }

        output.WriteLine($"  {assessment.Inherent,6}  ＝ 対策を見る前のリスク");
        foreach (CategoryScore category in assessment.Categories)
        {
            string name = RiskCategories.NameOf(category.Category).Ja;
            output.WriteLine(category.State == CategoryState.NotCovered
                ? $"       –  {name}（規則なし）"
                : $"  {category.Score,6}  {name}（{category.Findings} 件{(category.State switch { CategoryState.Unknown => "、不明あり", CategoryState.Faulted => "、評価できず", _ => "" })}）");
        }

        output.WriteLine($"  {assessment.Residual,6}  ＝ 残るリスク");
        output.WriteLine();
    }

    private void WriteUnknown(PaperReading reading, Assessment assessment)
    {
        if (!assessment.Unjudged.IsEmpty)
        {
            output.WriteLine("■ 書かれていないため判断できないこと（安全とはみなしません）");
            foreach (UnjudgedRule rule in assessment.Unjudged)
            {
                output.WriteLine($"  ・{rule.Title.Ja}（{rule.Rule}）");
            }

            output.WriteLine();
        }

        foreach (RuleFault fault in assessment.Faults)
        {
            output.WriteLine($"！評価の故障　{fault.Pack} {fault.Rule}：{fault.Message}");
        }

        if (!reading.NotRead.IsEmpty)
        {
            output.WriteLine("■ 読み取れなかった行");
            foreach (UnreadLine line in reading.NotRead)
            {
                output.WriteLine($"  {line.Line,4} 行  {Shortened.To(line.Text, 60)}");
            }
        }
    }
}
