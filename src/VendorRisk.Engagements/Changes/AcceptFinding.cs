using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Accepts a finding: the office decides to live with it. The reason is that of <paramref name="Origin"/>. Whether there is such a finding is for the caller to check.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Finding">Which finding it is: the same words for as long as the same rule finds something about the same thing.</param>
/// <param name="Fingerprint">Stands for the facts that it rests on: other words once they change.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="Origin">Who and why.</param>
public sealed record AcceptFinding(
    EngagementId Id, long ExpectedRevision, string Finding, string Fingerprint, Severity Severity, LocalizedText Sentence, ChangeOrigin Origin);
