using BenchmarkDotNet.Running;
using VendorRisk.Benchmarks;

// dotnet run -c Release --project tests/VendorRisk.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromTypes([typeof(JudgingBenchmarks), typeof(ReadingBenchmarks), typeof(LoadingBenchmarks)]).Run(args);
