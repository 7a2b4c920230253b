using System.Diagnostics;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Benchmarks.Portfolio;

/// <summary>
/// Re-scores a generated portfolio through the host and says how long that takes. Engagements are made piece by piece beside the clock, so that half
/// a million fit in memory and only the judging is timed.
/// </summary>
internal static class PortfolioRun
{
    private const int Piece = 2000;

    public static int Of(string[] args)
    {
        if (args is not [var size, .. var rest] || !int.TryParse(size, CultureInfo.InvariantCulture, out int engagements) || engagements < 1
            || !TryOption(rest, "--threads", 1, out int threads) || !TryOption(rest, "--seed", 1, out int seed) || rest.Length % 2 != 0 || threads < 1)
        {
            Console.Error.WriteLine("portfolio ENGAGEMENTS [--threads N] [--seed N]");
            return 2;
        }

        using Assessor assessor = Installed.Assessor();
        if (assessor.Rules.IsEmpty)
        {
            Console.Error.WriteLine("No plugins lie beside the benchmarks.");
            return 2;
        }

        Judge(assessor, new PortfolioGenerator(seed + 1), 500, threads); // Warm: the first engagements pay for compiling.
        Judge(assessor, new PortfolioGenerator(seed), engagements, threads).Write(engagements, threads, assessor.Rules.Length);
        return 0;
    }

    private static PortfolioResult Judge(Assessor assessor, PortfolioGenerator generator, int engagements, int threads)
    {
        PortfolioResult result = new();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads };
        EngagementFacts[] facts = new EngagementFacts[Math.Min(Piece, engagements)];
        Assessment[] assessments = new Assessment[facts.Length];
        for (int done = 0; done < engagements; done += facts.Length)
        {
            int first = done;
            int count = Math.Min(facts.Length, engagements - done);
            Parallel.For(0, count, i => facts[i] = generator.Of(first + i));
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long started = Stopwatch.GetTimestamp();
            Parallel.For(0, count, parallel, i => assessments[i] = assessor.Assess(facts[i], Installed.Day));
            result.Add(assessments.AsSpan(0, count), Stopwatch.GetElapsedTime(started), GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return result;
    }

    private static bool TryOption(string[] rest, string name, int usual, out int value)
    {
        int at = Array.IndexOf(rest, name);
        value = usual;
        return at < 0 || (at + 1 < rest.Length && int.TryParse(rest[at + 1], CultureInfo.InvariantCulture, out value));
    }
}
