using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>What services on the internet count; the worst one counts.</summary>
/// <param name="Conditional">Named only for a case that may not come.</param>
/// <param name="Domestic">Operator and servers in Japan.</param>
/// <param name="Unknown">Used, and operator or servers unknown.</param>
/// <param name="Foreign">Operator or servers abroad.</param>
internal sealed record CloudPolicy(Points Conditional, Points Domestic, Points Unknown, Points Foreign);
