using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>One vendor's part in the risk.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="Name">The vendor's name; null while undecided.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Grade">Its grade for the data it handles.</param>
/// <param name="Score">Its residual risk, 0–100.</param>
/// <param name="Findings">The number of findings about it.</param>
/// <param name="Worst">The severest one's severity.</param>
public sealed record LinkScore(string LinkId, string? Name, int Tier, Grade Grade, Points Score, int Findings, Severity? Worst);
