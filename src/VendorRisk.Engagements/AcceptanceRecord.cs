using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>A finding that the office decided to live with. It holds for as long as the same is found on the same facts; whether it does is the caller's to compare.</summary>
public sealed record AcceptanceRecord
{
    /// <summary>Which finding it is: the rule and what it is about, in the caller's words.</summary>
    public required string Finding { get; init; }

    /// <summary>Stands for the facts that the finding rested on, in the caller's words.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>How severe it was.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it said.</summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>Why the office lives with it.</summary>
    public required string Reason { get; init; }

    /// <summary>The version it was accepted on.</summary>
    public required int Version { get; init; }

    /// <summary>Who accepted it.</summary>
    public required string AcceptedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>Whether it is about this finding on these facts.</summary>
    public bool IsOf(string finding, string fingerprint) => Finding == finding && Fingerprint == fingerprint;
}
