using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>The rules of one plugin; its assembly has exactly one public type, which derives from this.</summary>
public abstract class RulePack
{
    /// <summary>The pack's id, the same as in its <c>plugin.json</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The rules, each id once.</summary>
    public abstract ImmutableArray<Rule> Rules { get; }
}
