using VendorRisk.Contract;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>A vendor's cells: in each category the worst of what runs through it, with how many engagements and people it concerns.</summary>
internal static class VendorCells
{
    /// <param name="key">The vendor's row.</param>
    /// <param name="links">Its places: engagement, people, and the cells of what runs through it there. A vendor may stand in one chain twice.</param>
    public static IEnumerable<VendorCellRow> Of(string key, IEnumerable<(string Engagement, int? People, string Reach)> links)
    {
        var places = links.Select(link => (link.Engagement, link.People, Cells: PackedCells.Read(link.Reach))).Where(link => !link.Cells.IsEmpty).ToList();
        if (places.Count == 0)
        {
            yield break;
        }

        for (int place = 0; place < RiskCategories.All.Length; place++)
        {
            int column = place;
            var engagements = places.GroupBy(link => link.Engagement, StringComparer.Ordinal)
                .Select(own => (own.First().People, Cell: own.Select(link => link.Cells[column]).MaxBy(CellWeight.Of)!)).ToList();
            PortfolioCell worst = engagements.Select(engagement => engagement.Cell).MaxBy(CellWeight.Of)!;
            var concerned = engagements.Where(engagement => CellWeight.Of(engagement.Cell) > 0).ToList();
            yield return new VendorCellRow
            {
                Key = key,
                Place = place,
                State = (int)worst.State,
                Weight = CellWeight.Of(worst),
                Points = worst.Points.Tenths,
                Findings = engagements.Sum(engagement => engagement.Cell.Findings),
                Worst = (int?)worst.Worst,
                Unknown = engagements.Sum(engagement => engagement.Cell.Unknown),
                Engagements = concerned.Count,
                People = concerned.Sum(engagement => (long)(engagement.People ?? 0)),
            };
        }
    }
}
