using VendorRisk.Scoring.Acceptances;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A finding that the office decides to live with, or no longer.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Finding">The finding's key, as the assessment gives it.</param>
internal sealed record AcceptanceBody(string Why, FindingKey Finding);
