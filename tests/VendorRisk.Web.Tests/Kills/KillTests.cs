using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;
using Xunit.Abstractions;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>
/// A kill at any moment between saving and judging heals by itself. Many kills, with what came of them:
/// <c>VENDORRISK_KILLS=200 dotnet test tests/VendorRisk.Web.Tests --filter Kills --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class KillTests(ITestOutputHelper said) : IDisposable
{
    private const int Few = 8;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-kills-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Office_KilledAgainAndAgain_LosesAndDoublesNothing_AndJudgesEverythingByTheRegisterAsItIs()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("VENDORRISK_KILLS"), CultureInfo.InvariantCulture, out int asked) ? asked : Few;
        int seed = Environment.TickCount;
        KillRun run = new(folder, seed);

        await run.RunAsync(kills);

        said.WriteLine($"seed {seed}: {kills} kills, {run.Writes} acknowledged changes; left undone by {run.LeftUndone.Kills} kills: "
            + $"{run.LeftUndone.News} news, {run.LeftUndone.Due} due, {run.LeftUndone.Unshown} not shown");
        run.Writes.ShouldBeGreaterThan(kills / 2, "the office was killed before it could work");
        DataDirectory data = new(folder.FullName);
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
        await NothingIsLostAsync(run, services);
        StoreFile store = new(data.Store);
        store.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        store.Query("SELECT EngagementId, Version, FactsHash, count(*) FROM scoring_assessment GROUP BY EngagementId, Version, FactsHash, AsOf HAVING count(*) > 1").ShouldBeEmpty("stored twice");
        store.Query("SELECT EngagementId FROM scoring_due").ShouldBeEmpty();
        store.Query("SELECT count(*) FROM scoring_portfolio").ShouldBe(store.Query("SELECT count(*) FROM engagements_engagement"));
        said.WriteLine($"{store.Query("SELECT count(*) FROM engagements_version")[0]} versions, {store.Query("SELECT count(*) FROM scoring_assessment")[0]} assessments");
    }

    private static async Task NothingIsLostAsync(KillRun run, ServiceProvider services)
    {
        ImmutableDictionary<EngagementId, long> stored = await services.GetRequiredService<IEngagementBook>().RevisionsAsync();
        RegisterSnapshot register = await services.GetRequiredService<IVendorRegistry>().SnapshotAsync();
        IAssessmentBook assessments = services.GetRequiredService<IAssessmentBook>();
        foreach ((string what, long acknowledged) in run.Acknowledged)
        {
            Guid key = Guid.ParseExact(what.Split(' ')[1], "N");
            (what.StartsWith("vendor", StringComparison.Ordinal) ? register.Find(new VendorId(key))?.Version : stored.GetValueOrDefault(new EngagementId(key)))
                .ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(acknowledged, what);
        }

        foreach ((EngagementId id, long revision) in stored)
        {
            PortfolioEntry row = (await services.GetRequiredService<IPortfolio>().FindAsync(id)).ShouldNotBeNull();
            row.Revision.ShouldBe(revision);
            StoredAssessment newest = (await assessments.NewestAsync(id)).ShouldNotBeNull();
            newest.Version.ShouldBe(row.Version);
            EngagementFacts judged = (await assessments.FactsOfAsync(newest.Sequence)).ShouldNotBeNull();
            foreach (ChainLink link in judged.Chain)
            {
                (link.Registered?.Version).ShouldBe(register.Match(link.Name.Value!)?.Version, $"{id} was judged by an earlier state of {link.Name.Value}");
            }
        }
    }
}
