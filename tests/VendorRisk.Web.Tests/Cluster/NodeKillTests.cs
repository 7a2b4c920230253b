using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;
using Xunit.Abstractions;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>
/// Two nodes on one PostgreSQL, killed in turn while both write and pages are opened. Two kills by default; five minutes of them, with what came of it:
/// <c>VENDORRISK_NODE_MINUTES=5 dotnet test tests/VendorRisk.Web.Tests --filter NodeKill --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class NodeKillTests(ITestOutputHelper said) : IDisposable
{
    private const int Few = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-nodes-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnPostgres]
    public async Task Nodes_KilledInTurn_LoseAndDoubleNothing(TestServer server)
    {
        double minutes = double.TryParse(Environment.GetEnvironmentVariable("VENDORRISK_NODE_MINUTES"), CultureInfo.InvariantCulture, out double wanted) ? wanted : 0;
        using PostgresDatabase database = new();
        string stop = Path.Combine(folder.FullName, "stop");
        NodeTally tally = new();
        int[] heard = new int[2];
        await using NodeProcess first = new(database.ConnectionString, stop) { Heard = line => Hear(0, line) };
        await using NodeProcess second = new(database.ConnectionString, stop) { Heard = line => Hear(1, line) };
        NodeProcess[] nodes = [first, second];
        first.Launch();
        second.Launch();
        await Task.WhenAll(first.UntilReadyAsync(), second.UntilReadyAsync());
        using PageVisitor visitor = new(nodes);
        await visitor.EnterAsync();
        using CancellationTokenSource leave = new();
        Task visiting = visitor.VisitAsync(leave.Token);

        int kills = 0;
        TimeSpan longestWithout = TimeSpan.Zero;
        long began = Environment.TickCount64;
        while (kills < Few || TimeSpan.FromMilliseconds(Environment.TickCount64 - began).TotalMinutes < minutes)
        {
            int victim = kills % nodes.Length;
            await AcknowledgedAsync(victim, 5);
            await AcknowledgedAsync(1 - victim, 5);
            await nodes[victim].KillAsync();
            long killed = Environment.TickCount64;
            await AcknowledgedAsync(1 - victim, 3);
            TimeSpan without = TimeSpan.FromMilliseconds(Environment.TickCount64 - killed);
            longestWithout = without > longestWithout ? without : longestWithout;
            nodes[victim].Launch();
            await nodes[victim].UntilReadyAsync();
            kills++;
        }

        await File.WriteAllTextAsync(stop, "");
        await SettledAsync(database);
        await leave.CancelAsync();
        await visiting;
        said.WriteLine(FormattableString.Invariant(
            $"{kills} kills in {(Environment.TickCount64 - began) / 1000} s: {tally.Acknowledged.Count} changes acknowledged, {tally.Conflicts} conflicts, {tally.Errors.Count} errors ({string.Join(", ", tally.Errors.Distinct())}), longest call {tally.Longest.TotalSeconds:0.0} s, three changes after a kill took at most {longestWithout.TotalSeconds:0.0} s; {visitor.Opened} pages opened, {visitor.Failed.Count} by no node, longest {visitor.Longest.TotalSeconds:0.0} s; {first.GivenUp + second.GivenUp} nodes given up although they lived"));
        await Task.WhenAll(first.UntilReadyAsync(), second.UntilReadyAsync());
        foreach (NodeProcess node in nodes)
        {
            node.Terminate();
            await node.UntilEndedAsync();
            node.ExitCode.ShouldBe(0, node.Output);
        }

        tally.Errors.ShouldBeEmpty(server.ToString());
        visitor.Failed.ShouldBeEmpty();
        Check(database, tally);

        void Hear(int node, string line)
        {
            tally.Note(line);
            if (!line.Contains(" error ", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref heard[node]);
            }
        }

        async Task AcknowledgedAsync(int node, int more)
        {
            int before = Volatile.Read(ref heard[node]);
            using CancellationTokenSource limit = new(Limit);
            while (Volatile.Read(ref heard[node]) < before + more)
            {
                limit.IsCancellationRequested.ShouldBeFalse(nodes[node].Output);
                await Task.Delay(Look, CancellationToken.None);
            }
        }
    }

    /// <summary>Every acknowledged change is in its log, once, under the number it was given; the logs have no gap.</summary>
    private static void Check(PostgresDatabase database, NodeTally tally)
    {
        HashSet<string> stored =
        [
            .. database.Query("""SELECT "EngagementId" || ' ' || "Revision" FROM engagements_audit"""),
            .. database.Query("""SELECT "VendorId" || ' ' || "Version" FROM registry_audit"""),
        ];
        HashSet<string> commands = [.. database.Query("""SELECT "CommandId" FROM engagements_command"""), .. database.Query("""SELECT "CommandId" FROM registry_audit""")];
        tally.Acknowledged.Where(a => !stored.Contains($"{a.Entity} {a.Number}") || !commands.Contains(a.Command)).ShouldBeEmpty("acknowledged and lost");
        tally.Acknowledged.GroupBy(a => a.Command).Where(same => same.Count() > 1).ShouldBeEmpty("acknowledged twice");
        tally.Acknowledged.GroupBy(a => (a.Entity, a.Number)).Where(same => same.Count() > 1).ShouldBeEmpty("one number given to two changes");
        database.Query("""SELECT "EngagementId", "Revision" FROM engagements_audit GROUP BY 1, 2 HAVING count(*) > 1""").ShouldBeEmpty("stored twice");
        database.Query("""SELECT "VendorId", "Version" FROM registry_audit GROUP BY 1, 2 HAVING count(*) > 1""").ShouldBeEmpty("stored twice");
        database.Query("""SELECT "EngagementId" FROM engagements_audit GROUP BY 1 HAVING max("Revision") <> count(*)""").ShouldBeEmpty("gaps in the log");
        database.Query("""SELECT "VendorId" FROM registry_audit GROUP BY 1 HAVING max("Version") <> count(*)""").ShouldBeEmpty("gaps in the log");
        database.Query("""SELECT a."EngagementId" FROM engagements_audit a JOIN engagements_engagement e ON e."Id" = a."EngagementId" GROUP BY 1, e."Revision" HAVING max(a."Revision") <> e."Revision" """)
            .ShouldBeEmpty("state and log differ");
        tally.Acknowledged.Count.ShouldBeGreaterThan(20);
    }

    /// <summary>Waits until no news waits, nothing is due and the views show every engagement as it stands.</summary>
    private async Task SettledAsync(PostgresDatabase database)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging()
            .AddVendorRisk(new DataDirectory(folder.FullName), store: new StoreSettings(database.Address, "試験の保存先")).BuildServiceProvider();
        using CancellationTokenSource limit = new(Limit);
        while (await UndoneAsync(services) is > 0 and var undone)
        {
            limit.IsCancellationRequested.ShouldBeFalse($"{undone} not judged");
            await Task.Delay(Look, CancellationToken.None);
        }
    }

    private static async Task<int> UndoneAsync(IServiceProvider services)
    {
        var living = await services.GetRequiredService<IEngagementBook>().RevisionsAsync();
        var shown = (await services.GetRequiredService<IPortfolio>().ListAsync(new PortfolioQuery { Take = int.MaxValue })).Rows;
        return await services.GetRequiredService<Freshness>().WaitingAsync()
            + living.Count(engagement => !shown.Any(row => row.Id == engagement.Key && row.Revision == engagement.Value));
    }
}
