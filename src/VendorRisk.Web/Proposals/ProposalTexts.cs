namespace VendorRisk.Web.Proposals;

/// <summary>Marks the texts of proposals: <c>ProposalTexts.resx</c> is Japanese, <c>ProposalTexts.en.resx</c> English.</summary>
internal sealed class ProposalTexts;
