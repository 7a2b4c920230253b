using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>An engagement as the draft of the next fiscal year's.</summary>
/// <param name="Before">The engagement that it continues.</param>
/// <param name="Title">That engagement's title; null when it has none.</param>
/// <param name="Paper">Last year's paper; null when it came without one.</param>
/// <param name="Reading">What is read of that paper; null without one.</param>
/// <param name="Facts">Last year's facts. What must be confirmed again is a guess among them, whoever confirmed it last year.</param>
/// <param name="Edits">What makes them next year's: dates a year later, and what must be asked again forgotten.</param>
public sealed record NextYearDraft(EngagementId Before, string? Title, OriginalPaper? Paper, PaperReading? Reading, EngagementFacts Facts, ImmutableArray<FactsEdit> Edits);
