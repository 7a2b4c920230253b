using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Pieces;

/// <summary>One checklist as printed.</summary>
/// <param name="Side">Whose it is.</param>
/// <param name="Rows">Its rows in printed order; a row may hold two controls that a page merged.</param>
internal sealed record PaperChecklist(Side Side, ImmutableArray<PaperChecklistRow> Rows);
