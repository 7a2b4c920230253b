namespace VendorRisk.Web.Api.Answers;

/// <summary>A change that takes two people: it is done once a second person confirms it on the pages.</summary>
/// <param name="Proposal">The key of what waits.</param>
internal sealed record ProposedAnswer(Guid Proposal);
