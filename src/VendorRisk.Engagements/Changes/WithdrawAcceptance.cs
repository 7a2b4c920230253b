namespace VendorRisk.Engagements;

/// <summary>Takes back the acceptance of a finding, so that it is open again.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Finding">The finding, as it was accepted.</param>
/// <param name="Fingerprint">The facts, as they were accepted.</param>
/// <param name="Origin">Who and why.</param>
public sealed record WithdrawAcceptance(EngagementId Id, long ExpectedRevision, string Finding, string Fingerprint, ChangeOrigin Origin);
