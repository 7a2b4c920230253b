using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VendorRisk.Benchmarks.Portfolio;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Benchmarks;

/// <summary>
/// Judges a stored portfolio again, and tries a policy on it: by threads, and by one and two silos of one process. The rounds take turns, so that a machine that
/// has other work to do slows down all alike.
/// </summary>
internal static class JudgingRun
{
    private const int FirstPort = 31_211;

    /// <param name="count">How many engagements are made first.</param>
    /// <param name="rounds">How often each engine is measured after a first round, which also pays for compiling and is marked.</param>
    /// <param name="postgres">An empty PostgreSQL database; null for a SQLite file.</param>
    public static async Task<int> RunAsync(int count, int rounds, string? postgres)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-judging-");
        StoreAddress store = postgres is null ? StoreAddress.Sqlite($"Data Source={Path.Combine(folder.FullName, "store.db")}") : StoreAddress.Postgres(postgres);
        using IHost threads = Made(store, null);
        await MakeAsync(threads.Services, count);
        using IHost one = Made(store, 0);
        await one.StartAsync();
        int day = await CompareAsync(threads, one, "one silo", day: 1, count, rounds);
        using IHost two = Made(store, 1);
        await two.StartAsync();
        await CompareAsync(threads, one, "two silos", day, count, rounds);
        await two.StopAsync();
        await one.StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task<int> CompareAsync(IHost threads, IHost silo, string name, int day, int count, int rounds)
    {
        (string Name, IHost Host)[] engines = [("threads", threads), (name, silo)];
        for (int round = 0; round <= rounds; round++)
        {
            // The store grows with every judging: who came second comes first next time.
            foreach ((string engine, IHost host) in round % 2 == 0 ? engines : engines.Reverse())
            {
                await MeasureAsync(engine, host.Services, day++, count, first: round == 0);
            }
        }

        return day;
    }

    private static async Task MakeAsync(IServiceProvider services, int count)
    {
        await services.GetRequiredService<IVendorRegistry>().InitialiseAsync();
        await services.GetRequiredService<IEngagementBook>().InitialiseAsync();
        await services.GetRequiredService<IAssessmentBook>().InitialiseAsync();
        await services.GetRequiredService<IPolicyBook>().InitialiseAsync();
        PortfolioGenerator generator = new(seed: 1);
        for (int i = 0; i < count; i++)
        {
            await services.GetRequiredService<IEngagementBook>().CreateAsync(new CreateEngagement(generator.Of(i), null, new ChangeOrigin(Guid.NewGuid(), "測定", "測定のため")));
        }

        await services.GetRequiredService<IJudging>().ReconcileAsync(Installed.Day);
        await services.GetRequiredService<IJudging>().JudgeAsync(Installed.Day);
    }

    private static async Task MeasureAsync(string engine, IServiceProvider services, int day, int count, bool first)
    {
        IJudging judging = services.GetRequiredService<IJudging>();
        DateOnly today = Installed.Day.AddDays(day);
        await judging.NoteStaleAsync(today);
        int judged = 0;
        string again = await TimedAsync(async () => judged = await judging.JudgeAsync(today));
        IBacktest backtest = services.GetRequiredService<IBacktest>();
        using Proposal proposal = backtest.OpenPolicy("policy.json", Stricter());
        BacktestReport? report = null;
        string trial = await TimedAsync(async () => report = await backtest.RunAsync(proposal, new BacktestScope()));
        if (judged != count || report!.Engagements != count)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{judged} were judged and {report?.Engagements} tried, not {count}."));
        }

        Console.WriteLine($"{engine,-10} judged again: {again}; policy tried: {trial}{(first ? " (first round)" : "")}");
    }

    private static async Task<string> TimedAsync(Func<Task> work)
    {
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        await work();
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        return FormattableString.Invariant($"{taken.TotalSeconds,7:0.00} s, {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds,7:0.00} s CPU");
    }

    private static byte[] Stricter()
    {
        using Stream stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(PolicyReader.DefaultName)!;
        JsonObject policy = JsonNode.Parse(stream)!.AsObject();
        policy["version"] = "measured";
        policy["bands"] = new JsonObject { ["B"] = 10, ["C"] = 20, ["D"] = 30, ["E"] = 40 };
        return Encoding.UTF8.GetBytes(policy.ToJsonString());
    }

    /// <param name="store">Where everything lies.</param>
    /// <param name="silo">The silo's number; null for none.</param>
    private static IHost Made(StoreAddress store, int? silo)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddRegistry(_ => store)
            .AddEngagements(_ => store)
            .AddScoring(_ => new ScoringOptions { PluginsFolder = Path.Combine(AppContext.BaseDirectory, "plugins"), RequireHashes = true }, _ => store);
        if (silo is { } number)
        {
            builder.Services.AddVendorGrains().AddEngagementGrains().AddJudgingGrains();
            builder.UseOrleans(orleans => orleans.UseLocalhostClustering(
                FirstPort + number, gatewayPort: 0, number == 0 ? null : new IPEndPoint(IPAddress.Loopback, FirstPort), serviceId: "judging", clusterId: "judging"));
        }

        return builder.Build();
    }
}
