using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Registry;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>What goes on in a small office: versions of a few engagements are saved, their few vendors change. What was acknowledged is printed.</summary>
internal sealed class OfficeWork(IServiceProvider services)
{
    private const int Vendors = 5;
    private const int Engagements = 20;
    private const string Why = "中断の試験";
    private static readonly Actor Actor = Actor.Operator(TemporaryProduct.Actor);

    public async Task EngagementsAsync(Random chance)
    {
        IEngagementBook book = services.GetRequiredService<IEngagementBook>();
        while (true)
        {
            Guid key = Key("engagement", chance.Next(Engagements));
            Engagement? stored = await book.FindAsync(new EngagementId(key));
            EngagementFacts facts = Facts(chance);
            Guid command = stored is null ? key : Guid.NewGuid();

            // Half as a page does, which judges at once; half as if the process had been killed before it could.
            if (chance.Next(2) == 0)
            {
                PaperDraft draft = new()
                {
                    CommandId = command,
                    Why = Why,
                    FileName = "paper.txt",
                    Content = Encoding.UTF8.GetBytes(facts.Title.Value!),
                    Reading = new PaperReading { Facts = facts },
                    Target = stored is null ? null : new VersionTarget(stored.Id, stored.Revision),
                };
                SavedEngagement saved = ((Outcome<SavedEngagement>.Saved)await services.GetRequiredService<TakeInPaper>().RunAsync(Actor, draft)).Value;
                Acknowledge("engagement", saved.Id.Value, saved.Revision);
            }
            else
            {
                ChangeOrigin origin = Actor.Does(command, Why);
                ChangeResult result = stored is null
                    ? await book.CreateAsync(new CreateEngagement(facts, null, origin))
                    : await book.AddVersionAsync(new AddEngagementVersion(stored.Id, stored.Revision, facts, null, origin));
                ChangeResult.Saved saved = (ChangeResult.Saved)result;
                Acknowledge("engagement", saved.Id.Value, saved.Revision);
            }
        }
    }

    public async Task VendorsAsync(Random chance)
    {
        IVendorRegistry registry = services.GetRequiredService<IVendorRegistry>();
        while (true)
        {
            int number = chance.Next(Vendors);
            VendorId id = new(Key("vendor", number));
            Vendor? stored = await registry.FindAsync(id);
            Outcome<SavedVendor> outcome = stored is null
                ? await services.GetRequiredService<Application.RegisterVendor>().RunAsync(Actor, new VendorRegistration(Guid.NewGuid(), Why, id, Name(number)))
                : await services.GetRequiredService<Application.CorrectVendor>().RunAsync(Actor, new VendorCorrection(Guid.NewGuid(), Why, id, stored.Version, null, "JP", $"{chance.Next()}"));
            Acknowledge("vendor", id.Value, ((Outcome<SavedVendor>.Saved)outcome).Value.Version);
            await Task.Delay(chance.Next(80));
        }
    }

    /// <summary>The key of engagement or vendor <paramref name="number"/>, the same in every process.</summary>
    private static Guid Key(string kind, int number) => Web.Samples.Generated.GeneratedKey.Of(0, kind, number);

    private static string Name(int number) => "株式会社見本" + (char)('あ' + (number * 2));

    private static EngagementFacts Facts(Random chance)
    {
        string title = $"業務の委託について {chance.Next()}";
        int tiers = chance.Next(1, 4);
        return new EngagementFacts
        {
            Title = Fact.Known(title, Source.Paper(1, title)),
            Chain =
            [
                .. Enumerable.Range(1, tiers).Select(tier => new ChainLink
                {
                    Id = string.Join('.', Enumerable.Repeat("1", tier)),
                    Tier = tier,
                    ParentId = tier == 1 ? null : string.Join('.', Enumerable.Repeat("1", tier - 1)),
                    Name = Fact.Known(Name(chance.Next(Vendors)), Source.Paper(1 + tier, "委託先")),
                }),
            ],
        }.WithPaths();
    }

    private static void Acknowledge(string kind, Guid id, long number) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} {id:N} {number}"));
}
