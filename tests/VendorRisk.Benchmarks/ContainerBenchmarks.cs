using System.Text;
using BenchmarkDotNet.Attributes;
using VendorRisk.Papers;
using VendorRisk.Papers.Tests.Distortions;

namespace VendorRisk.Benchmarks;

/// <summary>Reading the largest sample paper out of each container.</summary>
[InProcess]
[MemoryDiagnoser]
public class ContainerBenchmarks
{
    private readonly IPaperReader _reader = Installed.Reader();
    private byte[] _paper = [];

    [Params("shift-jis", "html", "docx", "xlsx")]
    public string Container { get; set; } = "";

    [GlobalSetup]
    public void Make() => _paper = Distortion.All[Container](Encoding.UTF8.GetString(Installed.Paper()));

    [Benchmark]
    public PaperReading Read() => _reader.Read(_paper, "paper");
}
