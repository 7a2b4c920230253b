using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>
/// The process that is killed: the product without its pages, whose workers run while engagements are saved and vendors changed without end. It prints what was
/// acknowledged, and at its start what the process before it left undone.
/// </summary>
internal static class KilledOffice
{
    public const string Work = "work-until-killed";
    public const string Settle = "settle";

    // Nobody is left to kill it when the tests themselves were ended.
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task<int> Main(string[] args)
    {
        if (args is [KilledJobs.Work or KilledJobs.Settle, var place, var number])
        {
            return await KilledJobs.RunAsync(args[0], place, number);
        }

        if (args is not [Work or Settle, var folder, var seed])
        {
            return 1;
        }

        DataDirectory data = new(folder);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging().AddVendorRisk(data, new CurrentActor(TemporaryProduct.Actor)).AddApplicationWorkers();
        using IHost host = builder.Build();
        using StoreLock alone = StoreLock.ForHost(data);
        IServiceProvider services = host.Services;
        await services.GetRequiredService<IVendorRegistry>().InitialiseAsync();
        await services.GetRequiredService<IEngagementBook>().InitialiseAsync();
        await services.GetRequiredService<IAssessmentBook>().InitialiseAsync();
        await services.GetRequiredService<Scoring.Policies.IPolicyBook>().InitialiseAsync();
        await services.GetRequiredService<Monitoring.IAlertBoard>().InitialiseAsync();
        Console.WriteLine($"undone {await UndoneAsync(services)}");
        await host.StartAsync();
        if (args[0] == Work)
        {
            int chance = int.Parse(seed, CultureInfo.InvariantCulture);
            OfficeWork work = new(services);
            await Task.WhenAny(Task.Run(() => work.EngagementsAsync(new Random(chance))), Task.Run(() => work.VendorsAsync(new Random(chance + 1))), Task.Delay(LongestLife));
            return 1;
        }

        using CancellationTokenSource limit = new(LongestLife);
        while (await UndoneAsync(services) != "0 0 0" && !limit.IsCancellationRequested)
        {
            await Task.Delay(Look);
        }

        await host.StopAsync();
        return limit.IsCancellationRequested ? 1 : 0;
    }

    /// <summary>News not delivered, engagements due, engagements of which no view shows the newest revision.</summary>
    private static async Task<string> UndoneAsync(IServiceProvider services)
    {
        ImmutableDictionary<EngagementId, long> living = await services.GetRequiredService<IEngagementBook>().RevisionsAsync();
        ImmutableArray<PortfolioEntry> shown = (await services.GetRequiredService<IPortfolio>().ListAsync(new PortfolioQuery { Take = int.MaxValue })).Rows;
        int unshown = living.Count(engagement => !shown.Any(row => row.Id == engagement.Key && row.Revision == engagement.Value));
        Freshness freshness = services.GetRequiredService<Freshness>();
        int due = (await freshness.JudgingAsync()).Waiting;
        int news = (await freshness.NewsAsync()).Sum(lag => lag.Lag.Waiting);
        return string.Create(CultureInfo.InvariantCulture, $"{news} {due} {unshown}");
    }
}
