using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A pack or a policy that is tried out beside what is in force. Disposing it unloads the pack.</summary>
public sealed class Proposal : IDisposable
{
    private readonly Action _unload;

    internal Proposal(string id, string version, string? against, RulesInForce? inForce, RulesInForce? proposed, Action unload)
    {
        Id = id;
        Version = version;
        Against = against;
        InForce = inForce;
        Proposed = proposed;
        _unload = unload;
    }

    /// <summary>The pack's id; empty for a policy.</summary>
    public string Id { get; }

    /// <summary>The pack's or the policy's version.</summary>
    public string Version { get; }

    /// <summary>The version in force that it would replace; null when it would be added.</summary>
    public string? Against { get; }

    /// <summary>Whether it is a pack, not a policy.</summary>
    public bool IsPack => Id.Length > 0;

    /// <summary>Why it cannot be run, in Japanese with how to fix it; empty when it can.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>The pack's rules, by id; empty for a policy.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>The policy as it was given; null for a pack.</summary>
    internal PolicyFile? Policy { get; init; }

    internal RulesInForce? InForce { get; }

    internal RulesInForce? Proposed { get; }

    /// <inheritdoc />
    public void Dispose() => _unload();

    internal static Proposal Refused(string id, string version, string problem) => new(id, version, null, null, null, () => { }) { Problems = [problem] };

    internal (RulesInForce InForce, RulesInForce Proposed) Runnable() => InForce is { } inForce && Proposed is { } proposed
        ? (inForce, proposed)
        : throw new InvalidOperationException("The proposal has problems and cannot be run: " + string.Join(' ', Problems));
}
