using NSubstitute;
using VendorRisk.Application.News;
using VendorRisk.Contract;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Application.Tests.Vendors;

public class MergeVendorsTests
{
    private const string Named = "みどり印刷株式会社";
    private const string GoesOn = "株式会社もみじグラフィック";
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public async Task Merger_OfAVendorThatAPaperNames_LeadsItsEngagementToTheOther()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement engagement = await office.EngagementAsync();
        SavedVendor from = await office.VendorAsync(Named);
        SavedVendor into = await office.VendorAsync(GoesOn);
        into = (await office.Get<RecordCertification>().RunAsync(TemporaryOffice.Actor, new CertificationRecord(
            Guid.NewGuid(), "登録証", into.Id, into.Version, new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS" }))).ShouldBeSaved();
        await office.SettleAsync();
        (await office.Get<IPortfolio>().FindVendorAsync(from.Id.ToString()))!.Engagements.ShouldBe(1);

        await MergeAsync(office, from, into);
        await office.SettleAsync();

        VendorSnapshot registered = (await RegisteredAsync(office, engagement))!;
        registered.VendorId.ShouldBe(into.Id.ToString());
        registered.Certifications.ShouldHaveSingleItem();
        (await office.Get<IPortfolio>().FindVendorAsync(from.Id.ToString())).ShouldBeNull();
        VendorEntry listed = (await office.Get<IPortfolio>().ListVendorsAsync(new VendorQuery { Words = "みどり" })).Rows.ShouldHaveSingleItem();
        (listed.VendorId, listed.Name, listed.Engagements).ShouldBe((into.Id, GoesOn, 1));
        VendorHistoryEntry taken = (await office.Registry.HistoryAsync(into.Id))[^1];
        (taken.Command, taken.Who).ShouldBe((nameof(AbsorbVendor), TemporaryOffice.Actor.Name));
        taken.Why.ShouldContain(Named);
        taken.Why.ShouldContain("二重に登録していた");
    }

    [Fact]
    public async Task Merger_KilledBetweenItsSteps_IsFinishedByTheNextStart_AndNothingIsLostMeanwhile()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement engagement = await office.EngagementAsync();
        SavedVendor from = await IncidentAsync(office, await office.VendorAsync(Named));
        SavedVendor into = await office.VendorAsync(GoesOn);
        await office.SettleAsync();
        await MergeAsync(office, from, into);

        await office.RestartAsync();
        (await office.Registry.ResolveAsync(Named)).Match!.Id.ShouldBe(into.Id);
        (await office.Registry.FindAsync(from.Id))!.Incidents.ShouldHaveSingleItem();
        await office.SettleAsync();

        (await office.Registry.FindAsync(into.Id))!.Incidents.ShouldHaveSingleItem();
        (await RegisteredAsync(office, engagement))!.VendorId.ShouldBe(into.Id.ToString());
        (await office.Get<Freshness>().NewsAsync()).Where(n => n.Outbox == VendorNews.Outbox).ShouldAllBe(n => n.Lag.Waiting == 0);
    }

    [Fact]
    public async Task Step_DeliveredAgain_ChangesNothing_EvenAfterAnEntryWasStruck()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedVendor from = await IncidentAsync(office, await office.VendorAsync(Named));
        SavedVendor into = await office.VendorAsync(GoesOn);
        await MergeAsync(office, from, into);
        OutboxRow row = await MergerRowAsync(office, from);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Step(office.Registry).TakeAsync(VendorNews.Outbox, row, CancellationToken.None))));
        Vendor once = (await office.Registry.FindAsync(into.Id))!;
        once.Version.ShouldBe(into.Version + 1);
        (await office.Get<StrikeEntry>().RunAsync(TemporaryOffice.Actor, new VendorEntryToStrike(Guid.NewGuid(), "誤り", into.Id, once.Version, once.Incidents[0].Id))).ShouldBeSaved();

        await Step(office.Registry).TakeAsync(VendorNews.Outbox, row, CancellationToken.None);
        await office.SettleAsync();

        Vendor after = (await office.Registry.FindAsync(into.Id))!;
        (after.Version, after.Incidents.Length).ShouldBe((once.Version + 1, 0));
    }

    [Fact]
    public async Task Step_OvertakenByAnotherChange_IsDoneOnWhatStandsThen()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedVendor from = await IncidentAsync(office, await office.VendorAsync(Named));
        SavedVendor into = await office.VendorAsync(GoesOn);
        await MergeAsync(office, from, into);
        Queue<Func<Task>> quicker = new([
            async () => (await office.Get<CorrectVendor>().RunAsync(
                TemporaryOffice.Other, new VendorCorrection(Guid.NewGuid(), "調べた", into.Id, into.Version, null, "JP", "先に書いた"))).ShouldBeSaved(),
        ]);
        IVendorRegistry register = Substitute.For<IVendorRegistry>();
        register.SnapshotAsync().ReturnsForAnyArgs(_ => office.Registry.SnapshotAsync());
        register.HistoryAsync(default).ReturnsForAnyArgs(call => office.Registry.HistoryAsync(call.Arg<VendorId>()));
        register.ExecuteAsync(null!).ReturnsForAnyArgs(async call =>
        {
            await (quicker.TryDequeue(out Func<Task>? change) ? change() : Task.CompletedTask);
            return await office.Registry.ExecuteAsync(call.Arg<VendorCommand>());
        });

        await Step(register).TakeAsync(VendorNews.Outbox, await MergerRowAsync(office, from), CancellationToken.None);

        Vendor after = (await office.Registry.FindAsync(into.Id))!;
        (after.Note, after.Incidents.Length).ShouldBe(("先に書いた", 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mergers_InAChain_EndAtTheOneThatStands_WhateverStepComesFirst(bool inOrder)
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedVendor first = await IncidentAsync(office, await office.VendorAsync(Named));
        SavedVendor second = await IncidentAsync(office, await office.VendorAsync(GoesOn));
        SavedVendor third = await office.VendorAsync("株式会社かえで");
        await MergeAsync(office, first, second);
        await MergeAsync(office, second, third, VendorMergeKind.TakenOver);
        OutboxRow[] steps = [await MergerRowAsync(office, first), await MergerRowAsync(office, second)];

        foreach (OutboxRow step in (inOrder ? steps : steps.Reverse()).Concat(steps))
        {
            await Step(office.Registry).TakeAsync(VendorNews.Outbox, step, CancellationToken.None);
        }

        Vendor standing = (await office.Registry.FindAsync(third.Id))!;
        standing.Incidents.Length.ShouldBe(2);
        standing.Absorbed.Select(a => a.Id).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        foreach (string name in new[] { Named, GoesOn, "株式会社かえで" })
        {
            (await office.Registry.ResolveAsync(name)).Match!.Id.ShouldBe(third.Id, name);
        }
    }

    [Fact]
    public async Task Mergers_InACircle_AreRefused_AndAStaleOneIsAConflict()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedVendor from = await office.VendorAsync(Named);
        SavedVendor into = await office.VendorAsync(GoesOn);
        await MergeAsync(office, from, into);
        await office.SettleAsync();
        Vendor standing = (await office.Registry.FindAsync(into.Id))!;

        VendorMerge back = new(Guid.NewGuid(), "逆にする", into.Id, standing.Version, from.Id, VendorMergeKind.SameFirm, null);
        (await office.Get<MergeVendors>().PreviewAsync(TemporaryOffice.Actor, back)).Problems.ShouldHaveSingleItem().Code.ShouldBe("into.merged");
        (await office.Get<MergeVendors>().RunAsync(TemporaryOffice.Actor, back)).ShouldBeRejected().ShouldBe(["into.merged"]);
        (await office.Get<MergeVendors>().RunAsync(TemporaryOffice.Actor, back with { CommandId = Guid.NewGuid(), ExpectedVersion = 1 })).ShouldConflict();
    }

    [Fact]
    public async Task Rename_KilledBeforeItsNewsWasDelivered_IsSeenByEngagementsAndListsAfterTheNextStart()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement engagement = await office.EngagementAsync();
        SavedVendor vendor = await office.VendorAsync(Named);
        await office.SettleAsync();

        (await office.Get<RenameVendor>().RunAsync(TemporaryOffice.Actor, new VendorRenaming(Guid.NewGuid(), "商号変更", vendor.Id, vendor.Version, GoesOn, Day))).ShouldBeSaved();
        await office.RestartAsync();
        (await RegisteredAsync(office, engagement))!.Name.Value.ShouldBe(Named, "nothing was delivered yet");
        await office.SettleAsync();

        VendorSnapshot registered = (await RegisteredAsync(office, engagement))!;
        (registered.VendorId, registered.Name.Value).ShouldBe((vendor.Id.ToString(), GoesOn), "the paper's old name still leads to the vendor");
        foreach (string words in new[] { "もみじ", "みどり" })
        {
            VendorEntry listed = (await office.Get<IPortfolio>().ListVendorsAsync(new VendorQuery { Words = words })).Rows.ShouldHaveSingleItem(words);
            (listed.Name, listed.Engagements).ShouldBe((GoesOn, 1));
        }
    }

    private static async Task MergeAsync(TemporaryOffice office, SavedVendor from, SavedVendor into, VendorMergeKind kind = VendorMergeKind.SameFirm) =>
        (await office.Get<MergeVendors>().RunAsync(
            TemporaryOffice.Actor, new VendorMerge(Guid.NewGuid(), "二重に登録していた", from.Id, from.Version, into.Id, kind, null))).ShouldBeSaved();

    private static async Task<SavedVendor> IncidentAsync(TemporaryOffice office, SavedVendor vendor) =>
        (await office.Get<RecordIncident>().RunAsync(TemporaryOffice.Actor, new IncidentRecord(
            Guid.NewGuid(), "報道", vendor.Id, vendor.Version, new VendorIncident { Id = Guid.NewGuid(), Date = Day, Description = $"誤送付 {vendor.Id}", Source = "新聞" }))).ShouldBeSaved();

    private static async Task<VendorSnapshot?> RegisteredAsync(TemporaryOffice office, SavedEngagement engagement) =>
        (await office.Assessments.FactsOfAsync((await office.Assessments.NewestAsync(engagement.Id))!.Sequence))!.Chain[0].Registered;

    private static async Task<OutboxRow> MergerRowAsync(TemporaryOffice office, SavedVendor merged) =>
        (await office.Get<IEnumerable<IOutbox>>().Single(o => o.Name == VendorNews.Outbox).NextAsync("test", 100, CancellationToken.None))
            .Single(row => row.Kind == nameof(MergeVendor) && row.Entity == merged.Id.ToString());

    private static AbsorbMerged Step(IVendorRegistry registry) => new(registry);
}
