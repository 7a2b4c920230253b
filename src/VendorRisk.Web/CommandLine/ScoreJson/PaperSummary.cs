using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record PaperSummary(
    string? Title,
    string? Department,
    ImmutableArray<string> LegalBasis,
    int? People,
    int? Households,
    ImmutableArray<string> AttachmentsMissing);
