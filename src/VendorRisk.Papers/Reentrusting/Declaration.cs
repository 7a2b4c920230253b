using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>What one row or sentence says of re-entrusting.</summary>
/// <param name="Stance">Whether it declares or denies it.</param>
/// <param name="Statement">Its words.</param>
internal sealed record Declaration(ReentrustmentStance Stance, PaperText Statement)
{
    /// <summary>The row's label; empty for a sentence.</summary>
    public PaperText Label { get; init; } = PaperText.Empty;

    /// <summary>Which place of the paper it stands at.</summary>
    public ReentrustmentPlace Place { get; init; } = ReentrustmentPlace.Declaration;

    /// <summary>The vendors it names.</summary>
    public ImmutableArray<DeclaredVendor> Vendors { get; init; } = [];

    /// <summary>The words that count others beside those named (ほか3社); empty when none do.</summary>
    public PaperText Others { get; init; } = PaperText.Empty;

    /// <summary>How many others; null when the words do not say.</summary>
    public int? OthersCount { get; init; }

    /// <summary>Work that it re-entrusts without naming anybody for it.</summary>
    public ImmutableArray<WorkItem> Work { get; init; } = [];
}
