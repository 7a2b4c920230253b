using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Documents.Papers;

/// <summary>One checklist as printed.</summary>
/// <param name="Side">Whose it is.</param>
/// <param name="Rows">Its rows in printed order, merged controls already taken apart.</param>
internal sealed record PaperChecklist(Side Side, ImmutableArray<PaperChecklistRow> Rows);
