using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Impact;

public class ImpactViewsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Vendor_AtAnyDepthAndInAnySpelling_HitsItsEngagements(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Facts("一件目", "健康課", 100, null, "株式会社みどり印刷"));
        await AssessedAsync(store, Facts("二件目", "税務課", 300, null, "株式会社あおぞら", "（株）みどり印刷"));
        await AssessedAsync(store, Facts("三件目", "税務課", null, null, "株式会社あおぞら", "しらゆき株式会社", "みどり印刷㈱"));
        await AssessedAsync(store, Facts("四件目", "税務課", 9000, null, "株式会社あおぞら"));
        IImpact impact = store.Get<IImpact>();

        ImpactSubject hit = (await impact.SearchAsync("ﾐﾄﾞﾘ", 10)).ShouldHaveSingleItem();
        Page<ImpactPlace> places = await impact.PlacesAsync(hit.Kind, hit.Key, 0, 10);
        ImpactSummary summary = await impact.SummaryAsync(hit.Kind, hit.Key);

        (hit.Kind, hit.Engagements, hit.LargestPeople, hit.People, hit.PeopleUnknown).ShouldBe((ImpactKind.Vendor, 3, 300L, 400L, 1));
        places.Rows.Select(place => place.Title).ShouldBe(["三件目", "二件目", "一件目"]);
        places.Rows[0].Path.ShouldBe(["株式会社あおぞら", "しらゆき株式会社", "みどり印刷㈱"]);
        summary.Departments.ShouldBe([new ImpactDepartment("税務課", 2), new ImpactDepartment("健康課", 1)]);
        summary.Classes.ShouldBe([SensitivityClass.Financial, SensitivityClass.Contact]);
        places.Rows[0].Terms.ShouldBe([ClauseTopic.IncidentReport]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Service_IsFoundByItsName_AndNamesWhoUsesIt(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Facts("一件目", "健康課", 100, "Cloud Form", "株式会社みどり印刷"));
        EngagementId second = await AssessedAsync(store, Facts("二件目", "税務課", 300, "ｃｌｏｕｄ　ｆｏｒｍ", "株式会社あおぞら"));
        IImpact impact = store.Get<IImpact>();

        ImpactSubject hit = (await impact.SearchAsync("cloud form", 10)).ShouldHaveSingleItem();
        (hit.Kind, hit.Engagements, hit.LargestPeople, hit.People).ShouldBe((ImpactKind.Cloud, 2, 300L, 400L));
        (await impact.PlacesAsync(hit.Kind, hit.Key, 0, 10)).Rows.Select(place => place.Title).ShouldBe(["二件目", "一件目"]);
        (await impact.SummaryAsync(hit.Kind, hit.Key)).Related.Select(one => one.Name).ShouldBe(["株式会社みどり印刷", "株式会社あおぞら"], ignoreOrder: true);
        ImpactSubject vendor = (await impact.SearchAsync("みどり", 10)).ShouldHaveSingleItem();
        (await impact.SummaryAsync(vendor.Kind, vendor.Key)).Related.ShouldHaveSingleItem().Key.ShouldBe(hit.Key);

        // A later version that uses it no more takes it out of the index.
        await store.Engagements.AddVersionAsync(new AddEngagementVersion(second, 1, Facts("二件目", "税務課", 300, null, "株式会社あおぞら"), null, TemporaryStore.By()));
        await store.Assessments.AssessAsync(second, Day);
        (await impact.FindAsync(hit.Kind, hit.Key)).ShouldNotBeNull().Engagements.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task WhatNothingHangsOn_HitsNobody(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Facts("一件目", "健康課", 100, null, "株式会社みどり印刷"));
        IImpact impact = store.Get<IImpact>();

        (await impact.SearchAsync(" ", 10)).ShouldBeEmpty();
        (await impact.SearchAsync("あおぞら", 10)).ShouldBeEmpty();
        (await impact.FindAsync(ImpactKind.Cloud, "NONE")).ShouldBeNull();
        (await impact.PlacesAsync(ImpactKind.Vendor, "none", 0, 10)).Total.ShouldBe(0);
    }

    private static async Task<EngagementId> AssessedAsync(TemporaryStore store, EngagementFacts facts)
    {
        EngagementId id = await store.OpenAsync(facts);
        await store.Assessments.AssessAsync(id, Day);
        return id;
    }

    private static EngagementFacts Facts(string title, string department, int? people, string? cloud, params string[] vendors) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Department = Fact.Known(department, Source.Paper(2, department)),
        People = people is { } count ? new PeopleCount { Count = Fact.Known(count, Source.Paper(3, "人")) } : new PeopleCount(),
        Sheets =
        [
            new SheetFacts
            {
                Kind = SheetKind.Outsourcing,
                Items =
                [
                    new InformationItem { Name = Fact.Known("氏名", Source.Paper(9, "氏名")), Class = SensitivityClass.Contact },
                    new InformationItem { Name = Fact.Known("口座番号", Source.Paper(9, "口座番号")), Class = SensitivityClass.Financial },
                ],
            },
        ],
        ClauseSets = [new ClauseSet { Tier = 1, Clauses = [new Clause { Topics = [ClauseTopic.IncidentReport, ClauseTopic.Secrecy] }] }],
        Chain =
        [
            .. vendors.Select((name, place) => new ChainLink
            {
                Id = string.Join('.', Enumerable.Repeat("1", place + 1)),
                ParentId = place == 0 ? null : string.Join('.', Enumerable.Repeat("1", place)),
                Tier = place + 1,
                Name = Fact.Known(name, Source.Paper(4 + place, name)),
                CloudServices = cloud is null ? [] : [new CloudService { Name = Fact.Known(cloud, Source.Paper(8, cloud)) }],
            }),
        ],
    }.WithPaths();
}
