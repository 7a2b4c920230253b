using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VendorRisk.Registry;

namespace VendorRisk.Benchmarks;

/// <summary>What the engine costs: the same work on vendors with a silo and without, one after the other in one process.</summary>
internal static class EngineRun
{
    private const int Vendors = 50;
    private const int Commands = 500;
    private const int Reads = 20_000;

    public static async Task<int> RunAsync()
    {
        // The first round pays for compiling; the figures are those of the last.
        foreach (bool said in new[] { false, true })
        {
            foreach (bool silo in new[] { false, true })
            {
                await RunAsync(silo, said);
            }
        }

        return 0;
    }

    private static async Task RunAsync(bool silo, bool said)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-engine-");
        TimeSpan begun = Cpu();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        using (IHost host = Made(silo, Path.Combine(folder.FullName, "store.db")))
        {
            IVendorRegistry register = host.Services.GetRequiredService<IVendorRegistry>();
            await register.InitialiseAsync();
            await host.StartAsync();
            TimeSpan started = Cpu() - begun;
            memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
            VendorId[] ids = await Task.WhenAll(Enumerable.Range(0, Vendors).Select(i => AddAsync(register, i)));

            (TimeSpan commandTime, TimeSpan commandCpu) = await MeasureAsync(async () =>
            {
                for (int i = 0; i < Commands; i++)
                {
                    VendorId id = ids[i % Vendors];
                    Vendor vendor = (await register.FindAsync(id))!;
                    await register.ExecuteAsync(new CorrectVendor(id, vendor.Version, By(), null, "JP", $"{i}"));
                }
            });
            (TimeSpan readTime, TimeSpan readCpu) = await MeasureAsync(async () =>
            {
                for (int i = 0; i < Reads; i++)
                {
                    await register.FindAsync(ids[i % Vendors]);
                }
            });
            if (said)
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"{(silo ? "with a silo" : "without"),-12} start {started.TotalMilliseconds,6:0} ms CPU, {memory / 1024.0 / 1024,5:0.0} MB held; command {commandTime.TotalMicroseconds / Commands,7:0} us ({commandCpu.TotalMicroseconds / Commands:0} CPU); read {readTime.TotalMicroseconds / Reads,6:0.0} us ({readCpu.TotalMicroseconds / Reads:0.0} CPU)"));
            }

            await host.StopAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static IHost Made(bool silo, string file)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)).AddRegistry(_ => StoreAddress.Sqlite($"Data Source={file}"));
        if (silo)
        {
            builder.Services.AddVendorGrains();
            builder.UseOrleans(orleans => orleans.UseLocalhostClustering(siloPort: 31_111, gatewayPort: 0, serviceId: "cost", clusterId: "cost"));
        }

        return builder.Build();
    }

    private static async Task<VendorId> AddAsync(IVendorRegistry register, int number)
    {
        VendorId id = VendorId.New();
        await register.ExecuteAsync(new RegisterVendor(id, By(), $"株式会社みどり{number}号"));
        return id;
    }

    private static async Task<(TimeSpan Time, TimeSpan Cpu)> MeasureAsync(Func<Task> work)
    {
        TimeSpan cpu = Cpu();
        long start = Stopwatch.GetTimestamp();
        await work();
        return (Stopwatch.GetElapsedTime(start), Cpu() - cpu);
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;

    private static ChangeOrigin By() => new(Guid.NewGuid(), "測定", "測定のため");
}
