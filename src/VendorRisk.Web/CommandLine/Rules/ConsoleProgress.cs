namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>Tells a person at the console, on one line, how far a backtest is.</summary>
internal sealed class ConsoleProgress(TextWriter errors) : IProgress<int>
{
    public void Report(int value) => errors.Write($"\r{value} 件…");
}
