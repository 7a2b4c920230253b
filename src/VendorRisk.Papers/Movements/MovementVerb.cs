using VendorRisk.Contract;

namespace VendorRisk.Papers.Movements;

/// <summary>What a verb says of a movement.</summary>
/// <param name="Means">The means it carries; null when it carries none.</param>
/// <param name="Returns">Whether things go back to where they came from.</param>
/// <param name="Mutual">Whether it is about a hand-over between two parties even where neither is named.</param>
/// <param name="Stops">Whether the word only holds a verb of movement and is none.</param>
/// <param name="NeedsMeans">Whether it states a movement only where the sentence says how.</param>
internal sealed record MovementVerb(HopMeans? Means, bool Returns = false, bool Mutual = false, bool Stops = false, bool NeedsMeans = false);
