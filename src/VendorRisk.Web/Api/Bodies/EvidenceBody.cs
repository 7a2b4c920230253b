namespace VendorRisk.Web.Api.Bodies;

/// <summary>What proves that a condition is met.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Words">What was done.</param>
/// <param name="Reference">Where the proof is.</param>
internal sealed record EvidenceBody(string Why, string Words, string Reference);
