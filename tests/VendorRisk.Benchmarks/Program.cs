using System.Globalization;
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

// Over a store made by: DOTNET_ENVIRONMENT=Development VENDORRISK_DATA=DATA dotnet HOST samples generate 5000
// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- pages artifacts/bin/VendorRisk.Web/release/VendorRisk.Web.dll DATA
if (args is ["pages", var host, var data])
{
    return await PagesRun.RunAsync(host, data);
}

// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- engine
if (args is ["engine"])
{
    return await EngineRun.RunAsync();
}

// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- judging 5000 [--rounds 3] ["Host=…;Database=EMPTY;…"]
if (args is ["judging", var engagements, "--rounds", var rounds, .. var server])
{
    return await JudgingRun.RunAsync(int.Parse(engagements, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), server.FirstOrDefault());
}

if (args is ["judging", var few, .. var where])
{
    return await JudgingRun.RunAsync(int.Parse(few, CultureInfo.InvariantCulture), rounds: 3, where.FirstOrDefault());
}

BenchmarkSwitcher.FromTypes([typeof(JudgingBenchmarks), typeof(ReadingBenchmarks), typeof(ContainerBenchmarks), typeof(LoadingBenchmarks)]).Run(args);
return 0;
