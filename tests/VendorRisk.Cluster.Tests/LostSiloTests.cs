using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Testing;
using Xunit.Abstractions;

namespace VendorRisk.Cluster.Tests;

/// <summary>
/// Silos are killed and added while many write. Two hundred commands by default; the long run is
/// <c>VENDORRISK_COMMANDS=10000 dotnet test tests/VendorRisk.Cluster.Tests --filter LostSilo --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class LostSiloTests(ITestOutputHelper said)
{
    private const int Writers = 16;
    private static readonly int Commands = int.Parse(Environment.GetEnvironmentVariable("VENDORRISK_COMMANDS") ?? "200", CultureInfo.InvariantCulture);
    private static readonly int Entities = Commands < 10_000 ? 20 : 200;

    [Theory, OnSqlite, OnPostgres]
    public async Task Silos_KilledAndAdded_LoseAndDoubleNothing(TestServer server)
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync(silos: 3, server);
        VendorId[] vendors = await Task.WhenAll(Enumerable.Range(0, Entities).Select(i => VendorAsync(cluster, i)));
        EngagementId[] engagements = await Task.WhenAll(Enumerable.Range(0, Entities).Select(i => EngagementAsync(cluster, i)));
        Load load = new(cluster, vendors, engagements, Commands);

        Task writing = load.RunAsync(Writers, seed: 20_261_129);
        int kills = 0;
        Random chance = new(7);
        while (!writing.IsCompleted)
        {
            await cluster.ReplaceAsync(chance);
            kills++;
            await Task.WhenAny(writing, Task.Delay(TimeSpan.FromSeconds(3)));
        }

        await writing;
        said.WriteLine(FormattableString.Invariant(
            $"{load.Acknowledged.Count} acknowledged, {load.Conflicts} conflicts, {kills} silos killed, longest call {load.LongestCall.TotalSeconds:0.0} s"));
        kills.ShouldBeGreaterThan(0);
        load.Acknowledged.Count.ShouldBe(Commands);
        load.Acknowledged.Distinct().Count().ShouldBe(Commands, "no version was given to two commands");
        ILookup<string, long> acknowledged = load.Acknowledged.ToLookup(a => a.Key, a => a.Number);
        foreach (VendorId id in vendors)
        {
            long[] stored = [.. (await cluster.StoredVendors.HistoryAsync(id)).Select(e => e.Version)];
            stored.ShouldBe(acknowledged[id.ToString()].Append(1L).Order(), ignoreOrder: false, "the log holds what was acknowledged, once each and without a gap");
            stored.ShouldBe(Enumerable.Range(1, stored.Length).Select(n => (long)n));
            (await cluster.StoredVendors.FindAsync(id)).ShouldNotBeNull().Version.ShouldBe(stored[^1]);
        }

        foreach (EngagementId id in engagements)
        {
            long[] stored = [.. (await cluster.StoredEngagements.HistoryAsync(id)).Select(e => e.Revision)];
            stored.ShouldBe(acknowledged[id.ToString()].Append(1L).Order());
            stored.ShouldBe(Enumerable.Range(1, stored.Length).Select(n => (long)n));
            (await cluster.StoredEngagements.FindAsync(id)).ShouldNotBeNull().Consents.Length.ShouldBe(stored.Length - 1);
        }

        cluster.Store.Query("SELECT COUNT(*) FROM registry_outbox").ShouldBe([(acknowledged.Where(a => vendors.Any(v => v.ToString() == a.Key)).Sum(a => a.Count()) + Entities).ToString(CultureInfo.InvariantCulture)]);
    }

    private static async Task<VendorId> VendorAsync(TemporaryCluster cluster, int number)
    {
        VendorId id = VendorId.New();
        (await cluster.Vendors.ExecuteAsync(new RegisterVendor(id, Papers.By(), $"株式会社みどり{number}号"))).ShouldBeOfType<VendorChangeResult.Saved>();
        return id;
    }

    private static async Task<EngagementId> EngagementAsync(TemporaryCluster cluster, int number) =>
        (await cluster.Engagements.CreateAsync(new CreateEngagement(Papers.Facts($"案件{number}"), null, Papers.By()))).ShouldBeOfType<ChangeResult.Saved>().Id;
}
