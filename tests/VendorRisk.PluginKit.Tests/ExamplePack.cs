using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

internal sealed class ExamplePack(params ImmutableArray<Rule> rules) : RulePack
{
    public override string Id => "Example";

    public override ImmutableArray<Rule> Rules => rules;
}
