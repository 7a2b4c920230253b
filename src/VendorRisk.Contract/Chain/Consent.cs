namespace VendorRisk.Contract;

/// <summary>The ward's recorded consent to a re-entrusting (再委託の承諾).</summary>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it.</param>
public sealed record Consent(DateOnly Date, string Reference);
