using BenchmarkDotNet.Attributes;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Benchmarks;

/// <summary>Reading the largest sample paper, and reading and judging it.</summary>
[InProcess]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _paper = Installed.Paper();
    private readonly IPaperReader _reader = Installed.Reader();
    private Assessor _assessor = null!;

    [GlobalSetup]
    public void Load() => _assessor = Installed.Assessor();

    [GlobalCleanup]
    public void Unload() => _assessor.Dispose();

    [Benchmark(Baseline = true)]
    public PaperReading Read() => _reader.Read(_paper, "paper.txt");

    [Benchmark]
    public Assessment ReadAndJudge() => _assessor.Assess(_reader.Read(_paper, "paper.txt").Facts, Installed.Day);
}
