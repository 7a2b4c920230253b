using System.Collections.Immutable;
using VendorRisk.Contract;

namespace MyCity;

/// <summary>The rules of this plugin; its only public type.</summary>
public sealed class CityRulesPack : RulePack
{
    public override string Id => "MyCity";

    public override ImmutableArray<Rule> Rules { get; } = [new ManyPeopleRule()];
}
