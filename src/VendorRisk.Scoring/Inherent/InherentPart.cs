using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>A part of the inherent risk.</summary>
/// <param name="Key">What it is: <c>data</c>, <c>people</c>, <c>media</c>, <c>chain</c>, <c>cloud</c>.</param>
/// <param name="Label">What people read, with the band it fell into.</param>
/// <param name="Points">Its points.</param>
/// <param name="Unknown">Whether the fact was unknown and the points stand for what it might be.</param>
public sealed record InherentPart(string Key, LocalizedText Label, Points Points, bool Unknown);
