using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One set of special clauses as printed.</summary>
/// <param name="Heading">Its heading line (特記事項, with a label where it has one).</param>
/// <param name="Items">Its numbered items in order.</param>
internal sealed record PaperClauseSet(PaperText Heading, ImmutableArray<PaperClause> Items);
