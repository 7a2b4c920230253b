namespace VendorRisk.Web.Candidates;

/// <summary>Marks the texts of the comparison of candidates: <c>CandidateTexts.resx</c> is Japanese, <c>CandidateTexts.en.resx</c> English.</summary>
internal sealed class CandidateTexts;
