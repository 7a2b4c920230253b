using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One form as printed.</summary>
/// <param name="Kind">Which of the seven forms, as its labels and title say.</param>
/// <param name="Title">Its title (件名).</param>
/// <param name="Fields">Its fields in printed order.</param>
internal sealed record PaperSheet(SheetKind Kind, PaperText Title, ImmutableArray<PaperField> Fields);
