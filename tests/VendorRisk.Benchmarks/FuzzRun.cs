using System.Diagnostics;
using System.Globalization;
using System.Text;
using VendorRisk.Papers.Tests.Fuzzing;

namespace VendorRisk.Benchmarks;

/// <summary><c>fuzz COUNT [--seed S] [--from N]</c>: reads that many mutants of the sample papers and reports crashes, hangs and peak memory.</summary>
internal static class FuzzRun
{
    public static int Run(string[] args)
    {
        int count = int.Parse(args[1], CultureInfo.InvariantCulture);
        int seed = args.Length > 3 && args[2] == "--seed" ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1;
        int from = args.Length > 5 && args[4] == "--from" ? int.Parse(args[5], CultureInfo.InvariantCulture) : 0;
        string[] papers =
        [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "papers")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ];
        Fuzzer fuzzer = new(Installed.Reader(), new Mutants(papers, seed));
        Stopwatch watch = Stopwatch.StartNew();
        int told = 0;
        fuzzer.Run(from, count, number =>
        {
            for (; told < fuzzer.Crashes.Count; told++)
            {
                Console.WriteLine(fuzzer.Crashes[told]);
            }

            if ((number + 1) % 10_000 == 0)
            {
                Console.WriteLine($"{number + 1} read, {fuzzer.Crashes.Count} crashes, {fuzzer.Hangs.Count} hangs, {Peak()} MB peak, {watch.Elapsed.TotalMinutes:0.0} min");
            }
        });
        StringBuilder report = new();
        report.AppendLine(CultureInfo.InvariantCulture, $"{count} mutants of {papers.Length} papers, seed {seed}: {fuzzer.Crashes.Count} crashes, {fuzzer.Hangs.Count} hangs (> {Fuzzer.Hang.TotalSeconds} s), slowest {fuzzer.Slowest.TotalMilliseconds:0} ms, peak {Peak()} MB, {watch.Elapsed.TotalMinutes:0.0} min");
        report.AppendLine(fuzzer.Table());
        foreach (string defect in fuzzer.Crashes.Concat(fuzzer.Hangs).Take(50))
        {
            report.AppendLine(defect);
        }

        Console.WriteLine(report);
        return fuzzer.Crashes.Count + fuzzer.Hangs.Count == 0 ? 0 : 1;
    }

    private static long Peak()
    {
        using Process self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1024 / 1024;
    }
}
