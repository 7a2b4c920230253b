using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record FindingSummary(
    string Rule,
    Severity Severity,
    string Category,
    string? Subject,
    string Message,
    string Why,
    string Remedy,
    decimal Contribution,
    ImmutableArray<EvidenceSummary> Evidence,
    int? EvidenceCount = null);
