namespace VendorRisk.Scoring.Storage;

/// <summary>Facts that were judged, kept once however many assessments rest on them.</summary>
internal sealed class FactsRow
{
    /// <summary>SHA-256 of the facts' JSON, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether <see cref="Content"/> is compressed (Brotli); what the first edition stored is not.</summary>
    public required bool Compressed { get; init; }

    /// <summary>The facts' JSON, UTF-8.</summary>
    public required byte[] Content { get; init; }
}
