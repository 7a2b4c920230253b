using VendorRisk.Scoring.Packs;

namespace VendorRisk.Application.Changes;

/// <summary>What the library of plugins answers, as the outcome of a use case.</summary>
internal static class PluginOutcome
{
    public static Outcome<SavedPlugin> Of(PackChange change) => change switch
    {
        PackChange.Saved saved => new Outcome<SavedPlugin>.Saved(new SavedPlugin(saved.Id, saved.Revision, saved.Version)),
        PackChange.Rejected rejected => new Outcome<SavedPlugin>.Rejected([.. rejected.Problems.Select(problem => new Problem("plugin.refused", "plugin", problem))]),
        PackChange.Conflict conflict => new Outcome<SavedPlugin>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        _ => throw new InvalidOperationException($"A change came to {change.GetType().Name}, which no use case knows."),
    };
}
