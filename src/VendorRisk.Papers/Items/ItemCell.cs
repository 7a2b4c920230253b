using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>What a cell of information items says.</summary>
internal sealed record ItemCell
{
    public Fact<string> Subjects { get; init; } = new();

    public ImmutableArray<InformationItem> Items { get; init; } = [];

    public Fact<string> ByReference { get; init; } = new();

    public Fact<bool> OpenEnded { get; init; } = new();

    /// <summary>The computer that a development names beside its items (記録するコンピュータ).</summary>
    public PaperText Machine { get; init; } = PaperText.Empty;

    /// <summary>Parts that name no item.</summary>
    public ImmutableArray<PaperText> NotRead { get; init; } = [];
}
