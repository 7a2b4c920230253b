namespace VendorRisk.Scoring.Acceptances;

/// <summary>What an acceptance is held against from one judgement to the next.</summary>
/// <param name="Finding">Which finding it is: the rule, and the vendor it is about.</param>
/// <param name="Fingerprint">Stands for all that was accepted: how severe it is, what it says, and the values that it rests on. Where they stand in the paper is no part of it.</param>
public sealed record FindingKey(string Finding, string Fingerprint);
