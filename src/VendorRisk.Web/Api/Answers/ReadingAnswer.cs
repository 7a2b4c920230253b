using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Web.CommandLine.ScoreJson;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A paper that was read and judged, and not stored.</summary>
/// <param name="Paper">What paper it is.</param>
/// <param name="Assessment">Its judgement as of today; null for a kind without a grade.</param>
/// <param name="Facts">What was read, in the contract's JSON.</param>
/// <param name="NotRead">Lines that were given no meaning.</param>
internal sealed record ReadingAnswer(PaperSummary Paper, AssessmentAnswer? Assessment, JsonElement Facts, ImmutableArray<NotReadLine> NotRead);
