using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One place of the paper that says which work is re-entrusted.</summary>
public sealed record ReentrustedWork
{
    /// <summary>Which place.</summary>
    public ReentrustmentPlace Place { get; init; }

    /// <summary>The words.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>The tasks named there.</summary>
    public ImmutableArray<WorkItem> Work { get; init; } = [];

    /// <summary>Whether only a part (一部) of the tasks is meant and the place does not say which part.</summary>
    public bool Partial { get; init; }

    /// <summary>The id of the subcontractor's link, where the place is its own sheet or a declaration that names it.</summary>
    public string? LinkId { get; init; }

    internal ReentrustedWork Map(IFactMapper m, string path) => this with
    {
        Statement = m.Map(Statement, path + "/statement"),
        Work = Work.MapEach(path + "/work", (x, p) => x.Map(m, p)),
    };
}
