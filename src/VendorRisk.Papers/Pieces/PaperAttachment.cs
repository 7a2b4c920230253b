using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>An attachment's heading inside the paper (資料…, 個人情報の流れ) and what stands under it.</summary>
/// <param name="Heading">Its heading lines.</param>
/// <param name="Content">Its text; empty when a heading stands alone.</param>
internal sealed record PaperAttachment(ImmutableArray<PaperText> Heading, ImmutableArray<PaperText> Content);
