using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Packs;

/// <summary>A plugin in memory. After <see cref="Unload"/> the host holds nothing of it and the runtime may collect it.</summary>
internal sealed class LoadedPack(PackStamp stamp, ImmutableArray<LoadedRule> rules, PackLoadContext? context)
{
    private PackLoadContext? _context = context;

    public PackStamp Stamp { get; } = stamp;

    public ImmutableArray<LoadedRule> Rules { get; private set; } = rules;

    /// <summary>Why none of its rules runs any more until the next start; null while they do. It outlives a change of policy, as the lost thread does.</summary>
    public string? Benched { get; private set; }

    /// <summary>Keeps its rules from running.</summary>
    public void Bench(string reason) => Benched ??= reason;

    public void Unload()
    {
        Rules = [];
        _context?.Unload();
        _context = null;
    }
}
