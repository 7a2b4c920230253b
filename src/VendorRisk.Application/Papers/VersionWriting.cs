using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application.Papers;

/// <summary>The one place where edits become a version: signed, and handed to Engagements, which applies them to what they were made on.</summary>
internal static class VersionWriting
{
    /// <summary>The facts with the edits made; those without a name are signed.</summary>
    public static EditedFacts Edited(EngagementFacts read, IEnumerable<FactsEdit> edits, string signature) =>
        FactsEditing.Apply(read, edits.Select(edit => edit.Who.Length == 0 ? edit with { Who = signature } : edit));

    /// <summary>A version of the target, or a new engagement.</summary>
    public static Task<ChangeResult> SaveVersionAsync(
        this IEngagementBook book, VersionTarget? target, EngagementFacts read, ImmutableArray<FactsEdit> edits, OriginalPaper? paper, ChangeOrigin origin, bool sample, CancellationToken cancellation, string? asked = null, EngagementId? continues = null) =>
        target is { } version
            ? book.AddVersionAsync(new AddEngagementVersion(version.Id, version.ExpectedRevision, read, paper, origin, edits) { Asked = asked }, cancellation)
            : book.CreateAsync(new CreateEngagement(read, paper, origin, sample, edits) { Continues = continues }, cancellation);
}
