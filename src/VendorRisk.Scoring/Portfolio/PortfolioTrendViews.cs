using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Counts over the portfolio view. What is kept in bits comes back grouped and is taken apart here.</summary>
internal sealed class PortfolioTrendViews(IDbContextFactory<ScoringContext> contexts) : IPortfolioTrends
{
    private const int FirstMonth = 4;

    public async Task<PortfolioTrends> CountAsync(int lastYear, int years, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        DateOnly from = new(lastYear - years + 1, FirstMonth, 1);
        DateOnly until = from.AddYears(years);
        var begun = await db.Portfolio.AsNoTracking().Where(p => p.Start >= from && p.Start < until)
            .GroupBy(p => new { p.Start, p.Grade, p.Categories }).Select(group => new { group.Key.Start, group.Key.Grade, group.Key.Categories, Count = group.Count() })
            .ToListAsync(cancellation);
        ImmutableArray<YearTrend> counted =
        [
            .. Enumerable.Range(from.Year, years).Select(year => (Year: year, Groups: begun.FindAll(group => YearOf(group.Start!.Value) == year))).Select(one => new YearTrend(
                one.Year,
                one.Groups.Sum(group => group.Count),
                [.. Enum.GetValues<Grade>().Select(grade => one.Groups.Where(group => group.Grade == (int)grade).Sum(group => group.Count))],
                [.. Enumerable.Range(0, RiskCategories.All.Length).Select(place => one.Groups.Where(group => (group.Categories & (1 << place)) != 0).Sum(group => group.Count))])),
        ];
        int all = await db.Portfolio.CountAsync(cancellation);
        return new PortfolioTrends(counted, all - counted.Sum(year => year.Engagements), await ClassesAsync(db, cancellation));
    }

    private static int YearOf(DateOnly day) => day.Month >= FirstMonth ? day.Year : day.Year - 1;

    private static async Task<ImmutableArray<ClassPeople>> ClassesAsync(ScoringContext db, CancellationToken cancellation)
    {
        var groups = await db.Portfolio.AsNoTracking().GroupBy(p => p.Classes).Select(group => new
        {
            group.Key,
            Count = group.Count(),
            Largest = group.Max(p => p.People ?? 0),
            People = group.Sum(p => (long)(p.People ?? 0)),
            Unknown = group.Count(p => p.People == null),
        }).ToListAsync(cancellation);
        return
        [
            .. Enum.GetValues<SensitivityClass>().Select(one => (Class: one, Groups: groups.FindAll(group => (group.Key & (1 << (int)one)) != 0))).Where(one => one.Groups.Count > 0)
                .Select(one => new ClassPeople(
                    one.Class, one.Groups.Sum(group => group.Count), one.Groups.Max(group => group.Largest), one.Groups.Sum(group => group.People), one.Groups.Sum(group => group.Unknown))),
        ];
    }
}
