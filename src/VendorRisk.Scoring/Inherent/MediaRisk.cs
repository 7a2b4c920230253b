using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>Each kind of medium once, listed or used, and each hop; a hop nobody describes counts more.</summary>
internal sealed class MediaRisk(MediaPolicy policy)
{
    public InherentPart Of(LinkScope scope)
    {
        MediumKind[] kinds =
        [
            .. scope.Sheets.SelectMany(s => s.Media).Select(m => m.Kind)
                .Concat(scope.Uses.Where(u => u.Ground is MediumUseGround.Stated or MediumUseGround.ImpliedByWork).Select(u => u.Kind))
                .Distinct().Order(),
        ];
        int open = scope.Hops.Count(h => h.Means.State == FactState.Unknown);
        int points = (kinds.Length == 0 ? policy.Unknown.Tenths : kinds.Sum(k => policy.Kinds[k].Tenths))
            + (scope.Hops.Length * policy.Hop.Tenths) + (open * policy.OpenHop.Tenths);
        LocalizedText label = kinds.Length == 0
            ? new("媒体・受渡し: 媒体の記載なし", "Media and routes: no medium given")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"媒体・受渡し: 媒体{kinds.Length}種、受渡し{scope.Hops.Length}件 (うち方法不明{open}件)"),
                string.Create(CultureInfo.InvariantCulture, $"Media and routes: {kinds.Length} kinds, {scope.Hops.Length} hops ({open} with no means given)"));
        return new InherentPart("media", label, new Points(Math.Min(points, policy.Most.Tenths)), kinds.Length == 0 || open > 0);
    }
}
