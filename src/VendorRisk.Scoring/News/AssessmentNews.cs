using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring;

/// <summary>What the outbox says of a stored assessment.</summary>
/// <param name="EngagementId">The engagement.</param>
/// <param name="Sequence">The assessment.</param>
/// <param name="Version">The engagement's version.</param>
/// <param name="Before">The grade before; null for the first.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Complete">Whether it is complete.</param>
public sealed record AssessmentNews(EngagementId EngagementId, long Sequence, int Version, Grade? Before, Grade Grade, bool Complete)
{
    /// <summary>The kind of such rows.</summary>
    public const string Kind = "AssessmentStored";

    /// <summary>Reads a row of this kind.</summary>
    public static AssessmentNews Of(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return JsonSerializer.Deserialize<AssessmentNews>(row.Body, ContractJson.Options) ?? throw new InvalidDataException("The outbox holds empty news.");
    }

    internal OutboxRow Row(string at) => new() { Entity = EngagementId.ToString(), Kind = Kind, Body = JsonSerializer.Serialize(this, ContractJson.Options), At = at };
}
