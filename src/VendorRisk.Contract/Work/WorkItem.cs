using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One task of the outsourced work.</summary>
public sealed record WorkItem
{
    /// <summary>The task as printed.</summary>
    public Fact<string> Text { get; init; } = new();

    /// <summary>The number the list gives it; 0 when it gives none.</summary>
    public int Number { get; init; }

    /// <summary>What is done, as far as the lexicon knows the words; sorted, no doubles.</summary>
    public ImmutableArray<Activity> Activities { get; init; } = [];

    /// <summary>The things it is done to (申請書, 封筒, 引換券 …), normal form; sorted, no doubles.</summary>
    public ImmutableArray<string> Objects { get; init; } = [];

    /// <summary>Whether the list marks the task as re-entrusted.</summary>
    public Fact<bool> Reentrusted { get; init; } = new();

    internal WorkItem Map(IFactMapper m, string path) => this with
    {
        Text = m.Map(Text, path + "/text"),
        Reentrusted = m.Map(Reentrusted, path + "/reentrusted"),
    };
}
