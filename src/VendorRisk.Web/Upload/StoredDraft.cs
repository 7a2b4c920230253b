using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Upload;

/// <summary>What is kept of a preview besides its paper: enough to make it again, and nothing that follows from it.</summary>
internal sealed record StoredDraft
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public ImmutableArray<FactsEdit> Edits { get; init; } = [];

    public CarriedEdits Carried { get; init; } = CarriedEdits.None;

    public ImmutableArray<StoredEngagement> Alike { get; init; } = [];

    public string Target { get; init; } = "";

    public string Why { get; init; } = "";

    public ContinuedEngagement? Continues { get; init; }

    /// <summary>What the edits are made on where that is not what the paper reads as, as contract JSON; else null.</summary>
    public string? Base { get; init; }

    public bool Stored { get; init; }

    /// <summary>Who saved something else meanwhile; null when nobody did.</summary>
    public string? ConflictBy { get; init; }

    public DateTimeOffset ConflictAt { get; init; }

    public static string Of(PaperPreview preview) => JsonSerializer.Serialize(
        new StoredDraft
        {
            Edits = preview.Edits,
            Carried = preview.Carried,
            Alike = preview.Alike,
            Target = preview.Target,
            Why = preview.Why,
            Continues = preview.Continues,
            Base = preview.Moved ? JsonSerializer.Serialize(preview.Reading.Facts, ContractJson.Options) : null,
            Stored = preview.Stored,
            ConflictBy = preview.Conflict?.ChangedBy,
            ConflictAt = preview.Conflict?.ChangedAt ?? default,
        },
        Options);

    public static StoredDraft Read(string body) => JsonSerializer.Deserialize<StoredDraft>(body, Options)!;

    /// <summary>The facts that the edits are made on; null where they are what the paper reads as.</summary>
    public EngagementFacts? BaseFacts() => Base is null ? null : JsonSerializer.Deserialize<EngagementFacts>(Base, ContractJson.Options)!.WithPaths();
}
