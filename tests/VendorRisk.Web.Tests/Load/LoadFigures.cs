using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;
using Xunit.Abstractions;

namespace VendorRisk.Web.Tests.Load;

/// <summary>
/// Figures over a store that <c>samples generate</c> made, on request; it is changed by them:
/// <c>VENDORRISK_LOAD=FOLDER dotnet test tests/VendorRisk.Web.Tests -c Release --filter LoadFigures --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class LoadFigures(ITestOutputHelper said)
{
    private const int Days = 30;

    [LoadFact]
    public async Task Certificate_Changed_MakesItsEngagementsDue()
    {
        await using ServiceProvider services = await OpenAsync();
        IPortfolio portfolio = services.GetRequiredService<IPortfolio>();
        VendorEntry busiest = (await portfolio.ListVendorsAsync(new VendorQuery { Registered = true, Sort = VendorSort.Engagements, Descending = true, Take = 1 })).Rows[0];
        VendorId id = new(Guid.ParseExact(busiest.Key, "N"));
        Vendor vendor = (await services.GetRequiredService<IVendorRegistry>().FindAsync(id)).ShouldNotBeNull();
        VendorCertification certification = new() { Id = Guid.NewGuid(), Scheme = "ISO22301", Expires = new DateOnly(2030, 3, 31) };

        long start = Stopwatch.GetTimestamp();
        await services.GetRequiredService<Application.RecordCertification>().RunAsync(
            Actor.Product, new CertificationRecord(Guid.NewGuid(), "測定", id, vendor.Version, certification));
        TimeSpan called = Stopwatch.GetElapsedTime(start);
        int judged = 0;
        await services.GetRequiredService<ICatchUp>().RunAsync(new Count(n => judged = n));

        said.WriteLine(FormattableString.Invariant(
            $"{busiest.Engagements} engagements name the vendor; call {called.TotalMilliseconds:0} ms, {judged} judged again, all of it after {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, working set {Environment.WorkingSet / 1024 / 1024} MB"));
        judged.ShouldBeGreaterThanOrEqualTo(busiest.Engagements);
    }

    [LoadFact]
    public async Task Month_OfDailyJudging_LetsTheStoreGrow()
    {
        await using ServiceProvider services = await OpenAsync();
        StoreFile store = new(services.GetRequiredService<DataDirectory>().Store);
        IJudging judging = services.GetRequiredService<IJudging>();
        DateOnly today = services.GetRequiredService<JapanClock>().Today;
        long before = Size(store);
        int judged = 0;
        for (int day = 1; day <= Days; day++)
        {
            await judging.NoteStaleAsync(today.AddDays(day));
            judged += await judging.JudgeAsync(today.AddDays(day));
        }

        long perDay = (Size(store) - before) / Days;
        said.WriteLine(FormattableString.Invariant($"{judged / Days} engagements, {Days} days: {perDay} bytes a day, {(double)perDay / (judged / Days):0} bytes an engagement and day"));
    }

    private static async Task<ServiceProvider> OpenAsync()
    {
        ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(new DataDirectory(Environment.GetEnvironmentVariable(LoadFactAttribute.Variable)!)).BuildServiceProvider();
        await services.GetRequiredService<IVendorRegistry>().InitialiseAsync();
        await services.GetRequiredService<Scoring.Policies.IPolicyBook>().InitialiseAsync();
        await services.GetRequiredService<ICatchUp>().RunAsync();
        return services;
    }

    private static long Size(StoreFile store)
    {
        store.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        return new FileInfo(store.Path).Length;
    }

    private sealed class Count(Action<int> count) : IProgress<int>
    {
        public void Report(int value) => count(value);
    }
}
