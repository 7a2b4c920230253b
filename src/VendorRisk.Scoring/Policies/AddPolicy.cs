namespace VendorRisk.Scoring.Policies;

/// <summary>Puts a policy file on record as a draft. It changes no judgement until it is activated.</summary>
/// <param name="FileName">The file's name, for messages.</param>
/// <param name="Json">The file's bytes; they are kept as they are.</param>
/// <param name="Origin">Who and why.</param>
public sealed record AddPolicy(string FileName, ReadOnlyMemory<byte> Json, ChangeOrigin Origin);
