using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Kinds;

/// <summary>What a paper was taken for.</summary>
/// <param name="Kind">Its kind; of no meaning when it is refused.</param>
/// <param name="Refusal">Why it gets no grade and what to do, in Japanese, without the file's name; null when the paper is taken.</param>
/// <param name="Paper">The paper, with clauses that only their kind gave away.</param>
internal sealed record KindVerdict(PaperKind Kind, string? Refusal, Paper Paper);
