using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record SheetSummary(
    SheetKind Kind,
    string? Title,
    int? Line,
    string? Vendor,
    int? Tier,
    TermSummary Term,
    HandlingSummary? Handling,
    ImmutableArray<string> Items,
    string? ItemsByReference,
    ImmutableArray<string> Media,
    ImmutableArray<string> Work);
