using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>Changes engagements and vendors without end within a node, as its pages would, and prints what was acknowledged, who was first and what failed.</summary>
internal sealed class NodeWork(IServiceProvider services, string stop)
{
    /// <summary>Names the file whose presence ends the work; without it there is none.</summary>
    public const string StopFile = "VENDORRISK_NODE_STOP";

    private const string Why = "複数ノードの試験";
    private const int Vendors = 5;
    private const int Engagements = 12;
    private static readonly Actor Actor = Actor.Operator(TemporaryProduct.Actor);

    /// <summary>Waits for the host that this process is about to build, and begins once it serves.</summary>
    public static void BeginWithTheHost()
    {
        if (Environment.GetEnvironmentVariable(StopFile) is { Length: > 0 } stop)
        {
            DiagnosticListener.AllListeners.Subscribe(new HostBuilt(host => Begin(host, stop)));
        }
    }

    private static void Begin(IHost host, string stop) => host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() =>
    {
        NodeWork work = new(host.Services, stop);
        Random chance = new(Environment.ProcessId);
        _ = Task.Run(() => work.RunAsync(() => work.EngagementAsync(new Random(chance.Next()))));
        _ = Task.Run(() => work.RunAsync(() => work.VendorAsync(new Random(chance.Next()))));
    });

    private async Task RunAsync(Func<Task<string>> change)
    {
        while (!File.Exists(stop))
        {
            long start = Stopwatch.GetTimestamp();
            string said;
            try
            {
                said = await change();
            }
#pragma warning disable CA1031 // Whatever a caller would see is counted.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                said = $"error {problem.GetType().Name}";
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"node {(long)Stopwatch.GetElapsedTime(start).TotalMilliseconds} {said}"));
            await Task.Delay(20);
        }
    }

    private async Task<string> EngagementAsync(Random chance)
    {
        IEngagementBook book = services.GetRequiredService<IEngagementBook>();
        Guid key = Key("engagement", chance.Next(Engagements));
        EngagementId id = new(key);
        Engagement? stored = await book.FindAsync(id);
        EngagementFacts facts = Facts(chance);
        ChangeOrigin origin = Actor.Does(stored is null ? key : Guid.NewGuid(), Why);
        return await (stored is null
            ? book.CreateAsync(new CreateEngagement(facts, null, origin))
            : book.AddVersionAsync(new AddEngagementVersion(id, stored.Revision, facts, null, origin))) switch
        {
            ChangeResult.Saved saved => string.Create(CultureInfo.InvariantCulture, $"engagement {saved.Id.Value:N} {saved.Revision} {origin.CommandId:N}"),
            ChangeResult.Conflict => "conflict",
            var other => $"error {other.GetType().Name}",
        };
    }

    private async Task<string> VendorAsync(Random chance)
    {
        IVendorRegistry registry = services.GetRequiredService<IVendorRegistry>();
        int number = chance.Next(Vendors);
        VendorId id = new(Key("vendor", number));
        Vendor? stored = await registry.FindAsync(id);
        Guid command = Guid.NewGuid();
        Outcome<SavedVendor> outcome = stored is null
            ? await services.GetRequiredService<Application.RegisterVendor>().RunAsync(Actor, new VendorRegistration(command, Why, id, Name(number)))
            : await services.GetRequiredService<Application.CorrectVendor>().RunAsync(Actor, new VendorCorrection(command, Why, id, stored.Version, null, "JP", $"{chance.Next()}"));
        return outcome switch
        {
            Outcome<SavedVendor>.Saved saved => string.Create(CultureInfo.InvariantCulture, $"vendor {id.Value:N} {saved.Value.Version} {command:N}"),
            Outcome<SavedVendor>.Conflict => "conflict",
            _ when stored is null => "conflict", // Another node registered it meanwhile.
            var other => $"error {other.GetType().Name}",
        };
    }

    /// <summary>The same in every process.</summary>
    private static Guid Key(string kind, int number) => Web.Samples.Generated.GeneratedKey.Of(1, kind, number);

    private static string Name(int number) => "株式会社見本" + (char)('か' + (number * 2));

    private static EngagementFacts Facts(Random chance)
    {
        string title = $"業務の委託について {chance.Next()}";
        return new EngagementFacts
        {
            Title = Fact.Known(title, Source.Paper(1, title)),
            Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known(Name(chance.Next(Vendors)), Source.Paper(2, "委託先")) }],
        }.WithPaths();
    }

    /// <summary>Hears of the host as the framework's own tools do.</summary>
    private sealed class HostBuilt(Action<IHost> built) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == "HostBuilt")
            {
                built((IHost)value.Value!);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
