using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record LinkSummary(
    string? Name,
    int Tier,
    string? Parent,
    bool Undecided,
    ImmutableArray<CertificationSummary> Certifications,
    ImmutableArray<ImmutableArray<string>> Conditions,
    ImmutableArray<string> Cloud);
