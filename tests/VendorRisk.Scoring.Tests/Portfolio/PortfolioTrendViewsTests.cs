using VendorRisk.Contract;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Portfolio;

public class PortfolioTrendViewsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Engagements_AreCountedInTheFiscalYearInWhichTheyBegin_AndPeopleByClass(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, new DateOnly(2026, 3, 31), 100, SensitivityClass.Contact);
        await AssessedAsync(store, new DateOnly(2026, 4, 1), 300, SensitivityClass.Contact, SensitivityClass.Financial);
        await AssessedAsync(store, new DateOnly(2027, 3, 31), null, SensitivityClass.Financial);
        await AssessedAsync(store, null, 50);

        PortfolioTrends trends = await store.Get<IPortfolioTrends>().CountAsync(2026, 2);

        trends.Years.Select(year => (year.Year, year.Engagements)).ShouldBe([(2025, 1), (2026, 2)]);
        trends.Years.ShouldAllBe(year => year.Grades.Length == 5 && year.Grades.Sum() == year.Engagements && year.Categories.Length == RiskCategories.All.Length);
        trends.Elsewhere.ShouldBe(1);
        trends.Classes.ShouldBe([new(SensitivityClass.Financial, 2, 300, 300, 1), new(SensitivityClass.Contact, 2, 300, 400, 0)]);
    }

    private static async Task AssessedAsync(TemporaryStore store, DateOnly? start, int? people, params SensitivityClass[] classes) =>
        await store.Assessments.AssessAsync(
            await store.OpenAsync(new EngagementFacts
            {
                Title = Fact.Known("件名", Source.Paper(1, "件名")),
                People = people is { } count ? new PeopleCount { Count = Fact.Known(count, Source.Paper(3, "人")) } : new PeopleCount(),
                Sheets =
                [
                    new SheetFacts
                    {
                        Kind = SheetKind.Outsourcing,
                        Term = start is { } day ? new Term { Start = Fact.Known(day, Source.Paper(5, "日")) } : new Term(),
                        Items = [.. classes.Select(one => new InformationItem { Name = Fact.Known($"{one}", Source.Paper(9, $"{one}")), Class = one })],
                    },
                ],
            }.WithPaths()),
            new DateOnly(2026, 4, 1));
}
