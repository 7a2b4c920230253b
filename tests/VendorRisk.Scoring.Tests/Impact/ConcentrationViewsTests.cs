using VendorRisk.Contract;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Impact;

public class ConcentrationViewsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Portfolio_IsCountedByVendorServiceAndCountry_EachEngagementOnce_MostFirst(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, "一件目", 100, "JP", "株式会社あおぞら", "株式会社みどり印刷");
        await AssessedAsync(store, "二件目", 300, "US", "株式会社あおぞら", "株式会社みどり印刷");
        await AssessedAsync(store, "三件目", null, "US", "株式会社みどり印刷", "株式会社みどり印刷");
        await AssessedAsync(store, "四件目", 50, null, "しらゆき株式会社");
        IConcentration concentration = store.Get<IConcentration>();

        Page<ConcentrationEntry> vendors = await concentration.ListAsync(ConcentrationBy.Vendor, 0, 2);
        (vendors.Total, string.Join('/', vendors.Rows.Select(row => $"{row.Name} {row.Engagements} {row.LargestPeople} {row.People} {row.PeopleUnknown}")))
            .ShouldBe((3, "株式会社みどり印刷 3 300 400 1/株式会社あおぞら 2 300 400 0"));
        (await concentration.ListAsync(ConcentrationBy.Vendor, 2, 2)).Rows.ShouldHaveSingleItem().Name.ShouldBe("しらゆき株式会社");
        (await concentration.ListAsync(ConcentrationBy.Cloud, 0, 10)).Rows.ShouldHaveSingleItem().Engagements.ShouldBe(4);
        (await concentration.ListAsync(ConcentrationBy.ServerCountry, 0, 10)).Rows
            .ShouldBe([new("US", "US", 2, 300, 300, 1), new("JP", "JP", 1, 100, 100, 0), new(null, null, 1, 50, 50, 0)]);
        (await concentration.ListAsync(ConcentrationBy.ServerCountry, 1, 1)).ShouldSatisfyAllConditions(page => page.Total.ShouldBe(3), page => page.Rows.ShouldHaveSingleItem().Key.ShouldBe("JP"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Graph_SaysWhoEntrustsWhom_AmongTheVendorsWithMostEngagements(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, "一件目", 100, null, "株式会社あおぞら", "株式会社みどり印刷");
        await AssessedAsync(store, "二件目", 300, null, "株式会社あおぞら", "（株）みどり印刷", "しらゆき株式会社");
        await AssessedAsync(store, "三件目", 10, null, "株式会社みどり印刷");

        DependencyGraph graph = await store.Get<IConcentration>().GraphAsync(2);
        Dictionary<string, string> names = graph.Vendors.ToDictionary(vendor => vendor.Key, vendor => vendor.Name);

        graph.Vendors.Select(vendor => (vendor.Name, vendor.Engagements, vendor.Tier)).ShouldBe([("株式会社みどり印刷", 3, 1), ("株式会社あおぞら", 2, 1)]);
        graph.Dependencies.Select(one => $"{(one.From is null ? "区" : names[one.From])}→{names[one.To]} {one.Engagements}")
            .ShouldBe(["区→株式会社あおぞら 2", "株式会社あおぞら→株式会社みどり印刷 2", "区→株式会社みどり印刷 1"], ignoreOrder: true);
    }

    private static async Task AssessedAsync(TemporaryStore store, string title, int? people, string? country, params string[] vendors) =>
        await store.Assessments.AssessAsync(
            await store.OpenAsync(new EngagementFacts
            {
                Title = Fact.Known(title, Source.Paper(1, title)),
                People = people is { } count ? new PeopleCount { Count = Fact.Known(count, Source.Paper(3, "人")) } : new PeopleCount(),
                Chain =
                [
                    .. vendors.Select((name, place) => new ChainLink
                    {
                        Id = string.Join('.', Enumerable.Repeat("1", place + 1)),
                        ParentId = place == 0 ? null : string.Join('.', Enumerable.Repeat("1", place)),
                        Tier = place + 1,
                        Name = Fact.Known(name, Source.Paper(4 + place, name)),
                        CloudServices =
                        [
                            new CloudService
                            {
                                Name = Fact.Known("Cloud Form", Source.Paper(8, "Cloud Form")),
                                ServerCountry = country is null ? Fact.Unknown<string>() : Fact.Known(country, Source.Paper(9, country)),
                            },
                        ],
                    }),
                ],
            }.WithPaths()),
            Day);
}
