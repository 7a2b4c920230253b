using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A folder of papers and facts as a portfolio: each file an engagement, judged for today.</summary>
internal sealed class FactsFolder(IPaperReader reader, JapanClock clock)
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".html", ".htm", ".docx", ".xlsx", ".zip", ".json" };

    public bool TryLoad(string folder, TextWriter errors, out PortfolioCase[] cases)
    {
        cases = [];
        if (!Directory.Exists(folder))
        {
            errors.WriteLine($"フォルダー「{folder}」がありません。付議事項や事実の JSON を置いたフォルダーを指定してください。");
            return false;
        }

        FactsFile file = new(reader);
        List<PortfolioCase> read = [];
        List<string> problems = [];
        foreach (string path in Directory.EnumerateFiles(folder).Where(f => Kinds.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal))
        {
            EngagementFacts? facts = file.Load(path, out IReadOnlyList<string> found);
            problems.AddRange(found);
            if (facts is not null)
            {
                read.Add(new PortfolioCase(Path.GetFileName(path), clock.Today, () => facts));
            }
        }

        foreach (string problem in problems)
        {
            errors.WriteLine(problem);
        }

        cases = [.. read];
        return problems.Count == 0;
    }
}
