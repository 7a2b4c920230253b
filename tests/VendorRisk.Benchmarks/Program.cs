using BenchmarkDotNet.Running;
using VendorRisk.Benchmarks;
using VendorRisk.Benchmarks.Portfolio;

// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- fuzz 200000 --seed 1
if (args is ["fuzz", _, ..])
{
    return FuzzRun.Run(args);
}

// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- portfolio 5000 --threads 2
if (args is ["portfolio", .. var rest])
{
    return PortfolioRun.Of(rest);
}

BenchmarkSwitcher.FromTypes([typeof(JudgingBenchmarks), typeof(ReadingBenchmarks), typeof(ContainerBenchmarks), typeof(LoadingBenchmarks)]).Run(args);
return 0;
