using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>What a set of clauses lacks.</summary>
/// <param name="Topics">The topics it needs and has no item on.</param>
/// <param name="Remarks">What else the rules on contracts say of it.</param>
public sealed record ClauseLack(ImmutableArray<ClauseTopic> Topics, ImmutableArray<LocalizedText> Remarks);
