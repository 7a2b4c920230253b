using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <param name="Kind">agenda, specification, pia, clauses, checklist or consent-request.</param>
internal sealed record PaperSummary(
    string Kind,
    string? Title,
    string? Department,
    ImmutableArray<string> LegalBasis,
    int? People,
    int? Households,
    ImmutableArray<string> AttachmentsMissing);
