using System.Collections.Immutable;
using VendorRisk.Exports.Flow;

namespace VendorRisk.Exports.Scopes;

/// <summary>What the marks of a template stand for, within one repeated part or at the top.</summary>
internal sealed record TemplateScope
{
    /// <summary>Values by the name of their mark; lines are separated by \n.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Repeated parts by the name of their mark.</summary>
    public ImmutableDictionary<string, ImmutableArray<TemplateScope>> Lists { get; init; } = ImmutableDictionary<string, ImmutableArray<TemplateScope>>.Empty;

    /// <summary>The drawing of the movements of data.</summary>
    public FlowChart? Flow { get; init; }

    /// <summary>The same with every value changed in this way.</summary>
    public TemplateScope Mapped(Func<string, string> change) => this with
    {
        Values = Values.ToImmutableDictionary(value => value.Key, value => change(value.Value)),
        Lists = Lists.ToImmutableDictionary(list => list.Key, list => ImmutableArray.CreateRange(list.Value, scope => scope.Mapped(change))),
    };

    public TemplateScope With(string name, string value) => this with { Values = Values.SetItem(name, value) };

    public TemplateScope With(string name, IEnumerable<TemplateScope> list) => this with { Lists = Lists.SetItem(name, [.. list]) };
}
