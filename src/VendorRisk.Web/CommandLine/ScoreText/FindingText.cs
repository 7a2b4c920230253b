using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>One finding as a clerk reads it: what, why, how to fix it, and the very words.</summary>
internal sealed class FindingText(TextWriter output)
{
    private const int QuoteLength = 60;

    public void WriteFull(int number, AssessedFinding finding)
    {
        output.WriteLine($"{number,3}. 【{Name(finding.Severity)}】{finding.Message.Ja}");
        output.WriteLine($"     理由　 {finding.Why.Ja}");
        output.WriteLine($"     直し方 {finding.Remedy.Ja}{(finding.Due is { } due ? $"（期限 {Wareki.Show(due)}）" : "")}");
        foreach (Evidence evidence in finding.Evidence.DistinctBy(e => (e.Line, e.Quote, e.Record)).Where(e => e.Line is not null || e.Record is not null))
        {
            output.WriteLine($"     根拠　 {Place(evidence)}{(string.IsNullOrEmpty(evidence.Quote) ? "" : $"「{Shortened.To(evidence.Quote, QuoteLength)}」")}");
        }

        if (finding.EvidenceLeftOut > 0)
        {
            output.WriteLine($"     根拠　 ほか {finding.EvidenceLeftOut} 件");
        }

        output.WriteLine($"     {finding.Rule}　＋{finding.Contribution}");
    }

    private static string Place(Evidence evidence) =>
        evidence.Line is { } line ? $"{line} 行" : $"台帳 {evidence.Record}";

    private static string Name(Severity severity) => severity switch
    {
        Severity.Critical => "重大",
        Severity.High => "高",
        Severity.Medium => "中",
        Severity.Low => "低",
        _ => "参考",
    };
}
