using System.Text.Json;

namespace VendorRisk.Contract.Tests;

public class ContractJsonTests
{
    private static readonly EngagementFacts Facts = new EngagementFacts
    {
        Title = Fact.Known("図書館利用案内の発送に係る業務の委託について", Source.Paper(3, "図書館利用案内の発送")),
        People = new PeopleCount { Count = Fact.Known(0), LowerBoundOnly = Fact.Known(false) },
        Sheets =
        [
            new SheetFacts
            {
                Kind = SheetKind.ReOutsourcing,
                Term = new Term { Start = Fact.Known(new DateOnly(2026, 4, 1)), End = Fact.Unknown<DateOnly>("読めません") },
                Items = [new InformationItem { Name = Fact.Known("氏名"), Class = SensitivityClass.Contact }],
            },
        ],
        Chain = [new ChainLink { Id = "1", Tier = 1, Undecided = Fact.Known(true), Consent = Fact.NotApplicable<Consent>("委託先です") }],
    }.WithPaths();

    [Fact]
    public void Link_OfWhichNothingOfItsOwnIsSaid_IsWrittenAsInTheFirstEdition()
    {
        string link = JsonSerializer.Serialize(Facts.Chain[0], ContractJson.Options);
        link.ShouldNotContain("unnamed");
        link.ShouldNotContain("reentrustment");
        JsonSerializer.Deserialize<ChainLink>(link, ContractJson.Options)!.UnnamedBelow.ShouldBeNull();
        ChainLink more = Facts.Chain[0] with { UnnamedBelow = Fact.Known("ほか3社"), Reentrustment = Fact.Known(ReentrustmentStance.Declared) };
        JsonSerializer.Deserialize<ChainLink>(JsonSerializer.Serialize(more, ContractJson.Options), ContractJson.Options)!.ShouldSatisfyAllConditions(
            l => l.UnnamedBelow!.Value.ShouldBe("ほか3社"), l => l.Reentrustment!.Value.ShouldBe(ReentrustmentStance.Declared));
    }

    [Fact]
    public void Facts_RoundTrip_GivesSameBytes()
    {
        string once = JsonSerializer.Serialize(Facts, ContractJson.Options);
        EngagementFacts? back = JsonSerializer.Deserialize<EngagementFacts>(once, ContractJson.Options);
        JsonSerializer.Serialize(back, ContractJson.Options).ShouldBe(once);
    }

    [Fact]
    public void Facts_RoundTrip_KeepsKnownDefaultsApartFromUnknown()
    {
        EngagementFacts back = JsonSerializer.Deserialize<EngagementFacts>(JsonSerializer.Serialize(Facts, ContractJson.Options), ContractJson.Options)!;
        back.People.Count.IsKnown.ShouldBeTrue();
        back.People.Count.Value.ShouldBe(0);
        back.People.LowerBoundOnly.Is(false).ShouldBeTrue();
        back.People.Households.State.ShouldBe(FactState.Unknown);
        back.Sheets[0].Term.End.Reason.ShouldBe("読めません");
        back.Chain[0].Consent.State.ShouldBe(FactState.NotApplicable);
    }

    [Fact]
    public void SheetKind_Written_IsTheFieldsKebabName() =>
        JsonSerializer.Serialize(SheetKind.ReOutsourcing, ContractJson.Options).ShouldBe("\"re-outsourcing\"");

    [Fact]
    public void Results_RoundTrip_KeepTheirKind()
    {
        RuleResult[] results =
        [
            RuleResult.Found([new Finding { MessageKey = "k", Evidence = [new Evidence("title", 3, "図書館")], Severity = Severity.High }]),
            new RuleResult.NotApplicable("再委託がありません"),
            RuleResult.Missing("chain/0/name"),
        ];
        string once = JsonSerializer.Serialize(results, ContractJson.Options);
        RuleResult[] back = JsonSerializer.Deserialize<RuleResult[]>(once, ContractJson.Options)!;
        back.Select(r => r.GetType()).ShouldBe(results.Select(r => r.GetType()));
        JsonSerializer.Serialize(back, ContractJson.Options).ShouldBe(once);
    }

    [Fact]
    public void WithPaths_EveryFact_HasItsOwnPath()
    {
        string[] paths = [.. Facts.AllFacts().Select(f => f.Path)];
        paths.ShouldAllBe(p => p.Length > 0);
        paths.Distinct().Count().ShouldBe(paths.Length);
        paths.ShouldContain("sheets/0/items/0/name");
        paths.ShouldContain("chain/0/consent");
    }
}
