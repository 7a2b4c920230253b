using BenchmarkDotNet.Attributes;
using VendorRisk.PluginHost.Loading;

namespace VendorRisk.Benchmarks;

/// <summary>Reading, checking, loading and unloading every plugin, as a start of the host does.</summary>
[InProcess]
public class LoadingBenchmarks
{
    private readonly DirectoryInfo _folder = new(Path.Combine(AppContext.BaseDirectory, "plugins"));

    [Benchmark]
    public int LoadEveryPlugin()
    {
        using PackHost plugins = PackHost.Load(_folder, requireHashes: true, TimeSpan.FromSeconds(20));
        return plugins.Packs.Length;
    }
}
