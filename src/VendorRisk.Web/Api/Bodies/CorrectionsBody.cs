using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>Corrections of an engagement's newest version.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Edits">The steps, first to last.</param>
internal sealed record CorrectionsBody(string Why, ImmutableArray<FactEditBody> Edits);
