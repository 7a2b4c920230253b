namespace VendorRisk.Scoring.Policies;

/// <summary>One version of the policy.</summary>
public sealed record PolicyVersion
{
    /// <summary>0 is the policy the product comes with; drafts count from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The version people name it by, as the file says; assessments carry it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex; assessments carry it too.</summary>
    public required string Hash { get; init; }

    /// <summary>Who added it and why; null for the product's own.</summary>
    public PolicyHistoryEntry? Added { get; init; }

    /// <summary>Whether it judges now.</summary>
    public bool InForce { get; init; }

    /// <summary>Its newest activation: who and why; null when it never was, or came with the product.</summary>
    public PolicyHistoryEntry? Activated { get; init; }
}
