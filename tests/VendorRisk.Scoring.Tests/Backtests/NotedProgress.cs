namespace VendorRisk.Scoring.Tests.Backtests;

/// <summary>Keeps every report, at once and in its order.</summary>
internal sealed class NotedProgress(List<int> reports) : IProgress<int>
{
    public void Report(int value) => reports.Add(value);
}
