using System.Globalization;
using System.Text;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A backtest for people: what moves on top, then rule by rule, then engagement by engagement.</summary>
internal sealed class BacktestText
{
    private const int MostEngagements = 50;
    private readonly StringBuilder _text = new();

    public string Of(string title, Proposal proposal, BacktestReport report)
    {
        int worse = report.Differences.Count(d => d.GradeAfter > d.GradeBefore);
        Line($"{title}　{report.Engagements} 件　{report.Taken.TotalSeconds:0.0} 秒");
        Line($"評価が変わる案件 {report.Flipped} 件（悪くなる {worse}、良くなる {report.Flipped - worse}）{string.Concat(report.Grades.Where(g => g.Before != g.After).Select(g => $"　{g.Before}→{g.After} {g.Engagements} 件"))}");
        Line($"残るリスクの平均 {Mean(report.ResidualBefore, report)} → {Mean(report.ResidualAfter, report)}　点数などが変わる案件 {report.Different} 件");
        Line($"指摘　増える {report.FindingsAdded} 件、なくなる {report.FindingsRemoved} 件　評価し切れなくなる案件 {report.NewlyIncomplete} 件");
        Line($"");
        WriteRules(report);
        WriteFaults(report);
        WriteEngagements(report);
        if (report.Different == 0)
        {
            Line($"違いはありません。{(proposal.IsPack ? "規則が働く書類で rules dry-run を試してください。" : "")}");
        }

        return _text.ToString();
    }

    private void WriteRules(BacktestReport report)
    {
        Line($"■ 規則ごと（前 → 後）");
        foreach (RuleDifference rule in report.Rules)
        {
            Line($"  {rule.Rule}　版 {Version(rule.Before)} → {Version(rule.After)}");
            Line($"      指摘 {rule.Before?.Findings ?? 0} → {rule.After?.Findings ?? 0}（増える {rule.Added}、なくなる {rule.Removed}）　不明 {rule.Before?.Unknown ?? 0} → {rule.After?.Unknown ?? 0}　故障 {rule.Before?.Faults ?? 0} → {rule.After?.Faults ?? 0}　時間 平均 {Time(rule.Before?.Mean)} → {Time(rule.After?.Mean)}、最長 {Time(rule.Before?.Longest)} → {Time(rule.After?.Longest)} ミリ秒");
        }

        Line($"");
    }

    private void WriteFaults(BacktestReport report)
    {
        if (report.Faults.IsEmpty)
        {
            return;
        }

        Line($"■ 故障（評価し切れない案件になります）");
        foreach (FaultCount fault in report.Faults)
        {
            Line($"  {(fault.New ? "！新しい" : "いまもある")}　{fault.Fault.Pack} {fault.Fault.Rule}：{fault.Fault.Message}　{fault.Engagements} 件（例 {fault.Example}）");
        }

        Line($"");
    }

    private void WriteEngagements(BacktestReport report)
    {
        if (report.Differences.IsEmpty)
        {
            return;
        }

        Line($"■ 変わる案件");
        foreach (EngagementDifference d in report.Differences.Take(MostEngagements))
        {
            Line($"  {(d.GradeMoves ? $"{d.GradeBefore}→{d.GradeAfter}" : $"{d.GradeAfter}　　")} {d.ResidualBefore} → {d.ResidualAfter}　{d.Title ?? "（件名不明）"}（{d.Id}、{Wareki.Show(d.AsOf)}）");
            foreach (FindingDifference finding in d.Added)
            {
                Line($"      ＋【{SeverityWords.Of(finding.Severity)}】{finding.Message.Ja}（{finding.Rule}{Place(finding)}、＋{finding.Points}）");
            }

            foreach (FindingDifference finding in d.Removed)
            {
                Line($"      －【{SeverityWords.Of(finding.Severity)}】{finding.Message.Ja}（{finding.Rule}{Place(finding)}）");
            }

            Write("新しく不明になる規則", d.UnknownAdded);
            Write("不明でなくなる規則", d.UnknownRemoved);
        }

        if (report.Different > MostEngagements)
        {
            Line($"  ほか {report.Different - MostEngagements} 件。すべてを見るには --format csv --out FILE を付けてください。");
        }
    }

    private void Write(string what, IReadOnlyCollection<string> rules)
    {
        if (rules.Count > 0)
        {
            Line($"      ？ {what}：{string.Join("、", rules)}");
        }
    }

    private static string Place(FindingDifference finding) => finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"、{line} 行") : "";

    private static string Mean(decimal sum, BacktestReport report) => (sum / report.Engagements).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Version(RuleWork? work) => work is null ? "なし" : work.Version.ToString(CultureInfo.InvariantCulture);

    private static string Time(TimeSpan? time) => time is { } taken && taken > TimeSpan.Zero ? taken.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private void Line(FormattableString line) => _text.AppendLine(FormattableString.Invariant(line));
}
