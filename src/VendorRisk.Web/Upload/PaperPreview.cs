using System.Collections.Immutable;
using VendorRisk.Documents;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Upload;

/// <summary>A paper that was read and judged but not saved. Its command id is given here, so that saving it twice is saving it once.</summary>
public sealed record PaperPreview
{
    public required Guid CommandId { get; init; }

    public required string FileName { get; init; }

    public required ReadOnlyMemory<byte> Content { get; init; }

    public required PaperReading Reading { get; init; }

    /// <summary>Null when the paper could not be read.</summary>
    public EngagementDetail? Detail { get; init; }

    /// <summary>Engagements already stored under the same title: this paper may be a new version of one of them.</summary>
    public ImmutableArray<StoredEngagement> SameTitle { get; init; } = [];
}
