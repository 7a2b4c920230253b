using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Web.CommandLine.ScoreText;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A dry run for the rule's author: what each rule did, on what ground, and what it does to the grade.</summary>
internal sealed class DryRunText(EngagementFacts facts)
{
    private const int QuoteLength = 60;
    private readonly StringBuilder _text = new();

    public string Of(Proposal proposal, DryRunReport report)
    {
        Line($"{ProposedPack.Title(proposal)}　基準日 {Wareki.Show(report.With.AsOf)}");
        Line($"書類　{(facts.Title.IsKnown ? facts.Title.Value : "（件名を読めませんでした）")}");
        Line($"");
        foreach (RuleTrial trial in report.Rules)
        {
            Write(trial);
        }

        Line($"");
        Line($"指摘 {report.Rules.Sum(r => r.Findings.Length)} 件、足りない事実のある規則 {report.Rules.Count(r => !r.Missing.IsEmpty)} 件、故障 {report.Rules.Count(r => r.Outcome == TrialOutcome.Faulted)} 件");
        Line($"総合評価　使っている規則だけ {Grade(report.Without)} → このプラグインがあると {Grade(report.With)}（{Signed(report.With.Residual.Value - report.Without.Residual.Value)}）");
        return _text.ToString();
    }

    private void Write(RuleTrial trial)
    {
        Line($"{Mark(trial.Outcome)} {trial.Rule.Id}　版 {trial.Rule.Version}　【{SeverityWords.Of(trial.Rule.Severity)}】{trial.Rule.Title.Ja}　{Milliseconds(trial.Taken)}");
        Line($"    {Words(trial)}");
        foreach (AssessedFinding finding in trial.Findings)
        {
            Line($"    ・【{SeverityWords.Of(finding.Severity)}】{finding.Message.Ja}　＋{finding.Contribution}");
            Line($"      直し方 {finding.Remedy.Ja}");
            foreach (Evidence evidence in finding.Evidence)
            {
                Line($"      根拠 {evidence.Path}{Place(evidence)}{(string.IsNullOrEmpty(evidence.Quote) ? "" : $"「{Shortened.To(evidence.Quote, QuoteLength)}」")}");
            }

            if (finding.EvidenceLeftOut > 0)
            {
                Line($"      根拠 ほか {finding.EvidenceLeftOut} 件");
            }
        }

        foreach (string path in trial.Missing)
        {
            Line($"    ・足りない事実 {path}（{FactPathWords.Of(path, facts)}）");
        }
    }

    private static string Words(RuleTrial trial) => trial.Outcome switch
    {
        TrialOutcome.Found => $"指摘 {trial.Findings.Length} 件{(trial.Missing.IsEmpty ? "" : "、ほかに事実が足りず判断できない部分があります")}",
        TrialOutcome.Nothing => "判断しました。問題はありません",
        TrialOutcome.NotApplicable => $"対象外です。{trial.Reason}",
        TrialOutcome.MissingFacts => "事実が足りず、判断できません（安全とはみなしません）",
        TrialOutcome.SwitchedOff => $"実行していません。{trial.Reason}",
        _ => $"故障です。{trial.Reason}",
    };

    private static string Mark(TrialOutcome outcome) => outcome switch
    {
        TrialOutcome.Found => "●",
        TrialOutcome.Nothing => "○",
        TrialOutcome.MissingFacts => "？",
        TrialOutcome.Faulted => "！",
        _ => "－",
    };

    private static string Place(Evidence evidence) =>
        evidence.Line is { } line ? $"　{line} 行" : evidence.Record is { } record ? $"　台帳 {record}" : "　書類に記載なし";

    private static string Grade(Assessment assessment) => $"{assessment.Grade} {assessment.Residual}{(assessment.Complete ? "" : "（暫定）")}";

    private static string Signed(decimal points) => points.ToString("＋0.0;－0.0;±0.0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan taken) => taken.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture) + " ミリ秒";

    private void Line(FormattableString line) => _text.AppendLine(FormattableString.Invariant(line));
}
