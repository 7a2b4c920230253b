using System.Collections.Immutable;
using System.IO.Compression;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Decisions;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Heatmap;
using VendorRisk.Web.Meetings;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Meetings;

public sealed class AgendaDeskTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;

    public async Task InitializeAsync() => product = await TemporaryProduct.StartedAsync();

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Agenda_ShowsGradeAndThreeFindings_TakesDecisions_AndIsTheHeatmapsOrder()
    {
        await product.SettleAsync();
        ImmutableArray<EngagementRow> rows = (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery { Take = 2, Descending = false }, CancellationToken.None)).Rows;
        rows.Length.ShouldBe(2);
        string id = await PlannedAsync();
        foreach (EngagementRow row in rows)
        {
            SubmissionView view = (await product.Get<SubmissionDesk>().FindAsync(row.Id, CancellationToken.None)).ShouldNotBeNull();
            (await product.Get<SubmissionDesk>().SubmitAsync(row.Id, view.Version, view.Planned.ShouldHaveSingleItem().Id.ToString(), Guid.NewGuid(), CancellationToken.None)).ShouldBeEmpty();
        }

        MeetingView meeting = (await product.Get<AgendaDesk>().FindAsync(id, CancellationToken.None)).ShouldNotBeNull();
        meeting.Lines.Select(line => (line.Title, line.Grade)).ShouldBe(rows.Select(row => (row.Title, row.Grade)));
        meeting.Lines.ShouldAllBe(line => line.Foremost.Length <= 3 && line.Complete);
        HeatPage heat = await product.Get<HeatmapDesk>().ListAsync(new HeatAddress { Meeting = id, Sort = HeatAddress.ByAgenda }, CancellationToken.None);
        heat.Rows.Select(row => row.Key).ShouldBe(rows.Select(row => row.Id));

        DecisionEntry entry = new();
        entry.Choose(DecisionOutcome.ApprovedWithConditions);
        (await product.Get<AgendaDesk>().DecideAsync(meeting.Meeting, meeting.Lines[0], entry, CancellationToken.None)).Length.ShouldBe(2);
        entry.Conditions[0].Text = "承諾書を出すこと";
        entry.Conditions[0].Owner = "健康課";
        entry.Conditions[0].Due = "令和8年2月30日";
        (await product.Get<AgendaDesk>().DecideAsync(meeting.Meeting, meeting.Lines[0], entry, CancellationToken.None)).ShouldHaveSingleItem().ShouldContain("暦にない日");
        entry.Conditions[0].Due = "";
        (await product.Get<AgendaDesk>().DecideAsync(meeting.Meeting, meeting.Lines[0], entry, CancellationToken.None)).ShouldBeEmpty();

        meeting = (await product.Get<AgendaDesk>().FindAsync(id, CancellationToken.None))!;
        (meeting.Decided, meeting.Lines[0].Conditions.ShouldHaveSingleItem().Asked.Text).ShouldBe((1, "承諾書を出すこと"));
        (await product.Get<HeatmapDesk>().ListAsync(new HeatAddress { Meeting = id, Sort = HeatAddress.ByAgenda }, CancellationToken.None)).Rows[0].Mark.ShouldNotBeEmpty();

        OpenCondition open = (await product.Get<ConditionDesk>().OpenAsync([], 5, CancellationToken.None)).Rows.ShouldHaveSingleItem();
        string department = meeting.Lines[0].Department;
        (await product.Get<ConditionDesk>().OpenAsync(["どこにもない課"], 5, CancellationToken.None)).Total.ShouldBe(0);
        (await product.Get<ConditionDesk>().OpenAsync(["どこにもない課", department], 5, CancellationToken.None)).Rows.ShouldHaveSingleItem().Title.ShouldBe(meeting.Lines[0].Title);
        (await product.Get<ConditionDesk>().OpenAsync([], 0, CancellationToken.None)).Total.ShouldBe(1);
        (await product.Get<ConditionDesk>().MeetAsync(open.Condition, new ConditionForm { Words = "受け取った" }, CancellationToken.None)).ShouldHaveSingleItem();
        (await product.Get<ConditionDesk>().MeetAsync(open.Condition, new ConditionForm { Words = "受け取った", Reference = "健収第12号" }, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Packet_HoldsTheChosenItemsAlone_InTheOrderOfTheAgenda()
    {
        await product.SettleAsync();
        string id = await PlannedAsync();
        EngagementRow[] rows = [.. (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery { Take = 3 }, CancellationToken.None)).Rows];
        foreach (EngagementRow row in rows)
        {
            await product.Get<MeetingDesk>().ChangeAsync(new ChangeMeeting.Enter(new EngagementId(Guid.Parse(row.Id)), 1) { Id = new MeetingId(Guid.Parse(id)) }, Guid.NewGuid(), "Meeting.Why.Enter", CancellationToken.None);
        }

        string[] chosen = [.. new[] { rows[2], rows[0] }.Select(row => AgendaChoice.Of(new EngagementId(Guid.Parse(row.Id))))];
        ExportDesk desk = product.Get<ExportDesk>();
        (await desk.PackOfAsync(id, chosen, CancellationToken.None))!.Items.Select(item => item.Title).ShouldBe([rows[0].Title, rows[2].Title]);
        (await desk.PackOfAsync(id, [AgendaChoice.Nothing], CancellationToken.None)).ShouldBeNull();
        (await desk.PackOfAsync(id, [], CancellationToken.None))!.Items.Length.ShouldBe(3);

        using ZipArchive packet = new(new MemoryStream((await desk.PacketAsync(id, chosen, CancellationToken.None))!.Value.File.Content.ToArray()));
        packet.Entries.Select(entry => entry.FullName[..2] + Path.GetExtension(entry.FullName)).ShouldBe(["00.docx", "01.docx", "01.svg", "02.docx", "02.svg"]);
    }

    [Fact]
    public async Task Meeting_PlannedWithoutADate_SaysSo_AndTheNextTakesOverTheMembers()
    {
        (await product.Get<MeetingDesk>().PlanAsync(new MeetingForm { Kind = "付議", Title = "第8回", Date = "あした" }, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("あした");
        await PlannedAsync();
        MeetingForm next = await product.Get<MeetingDesk>().NewAsync(await product.Get<MeetingDesk>().ListAsync(CancellationToken.None), CancellationToken.None);
        next.Names.ShouldBe(["委員 青木", "委員 石川"]);
    }

    private async Task<string> PlannedAsync()
    {
        MeetingForm form = new() { Kind = "付議", Title = "第8回 審議会", Date = Wareki.Of(JapanClock.DateOf(TimeProvider.System.GetUtcNow())), Members = "委員 青木\n 委員 石川 \n\n" };
        (MeetingId? id, ImmutableArray<string> problems) = await product.Get<MeetingDesk>().PlanAsync(form, CancellationToken.None);
        problems.ShouldBeEmpty();
        return id.ToString()!;
    }
}
