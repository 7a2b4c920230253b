using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Engagements;

/// <summary>Which lines of a paper findings point at, and the words they quote from each.</summary>
internal static class CitedLines
{
    public static ImmutableDictionary<int, ImmutableArray<string>> Of(IEnumerable<FindingView> findings) =>
        findings.SelectMany(finding => finding.Evidence)
            .Where(evidence => evidence.Line is not null)
            .GroupBy(evidence => evidence.Line!.Value, evidence => evidence.Quote ?? string.Empty)
            .ToImmutableDictionary(line => line.Key, line => line.Distinct(StringComparer.Ordinal).ToImmutableArray());
}
