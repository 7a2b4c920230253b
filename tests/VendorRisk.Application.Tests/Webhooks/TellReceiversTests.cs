using System.Collections.Immutable;
using NSubstitute;
using VendorRisk.Application.Webhooks;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Application.Tests.Webhooks;

/// <summary>What of the modules' news receivers are told.</summary>
public class TellReceiversTests
{
    private const string At = "2026-11-21T00:00:00.0000000+00:00";

    [Fact]
    public async Task News_OfAnEngagementAndAVendor_IsToldByIdAlone()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        SavedVendor vendor = await office.VendorAsync();
        await office.SettleAsync();
        List<WebhookNews> told = await ToldAsync([.. await NewsAsync(office, EngagementNews.Outbox)], EngagementNews.Outbox);
        told.Select(news => (news.Event, news.Subject)).ShouldBe([(WebhookEvent.EngagementCreated, new WebhookSubject("engagement", saved.Id.ToString(), $"engagements/{saved.Id}"))]);
        (await ToldAsync([.. await NewsAsync(office, VendorNews.Outbox)], VendorNews.Outbox)).Select(news => (news.Event, news.Subject.Path))
            .ShouldBe([(WebhookEvent.VendorChanged, $"vendors/{vendor.Id}")]);
        (await ToldAsync([.. await NewsAsync(office, RulesNews.Outbox)], RulesNews.Outbox)).ShouldBeEmpty("a first grade is not another one");
    }

    [Fact]
    public async Task Grade_IsToldWhenItIsAnother()
    {
        EngagementId id = EngagementId.New();
        OutboxRow[] rows = [Judged(1, id, null, Grade.B), Judged(2, id, Grade.B, Grade.B), Judged(3, id, Grade.B, Grade.C)];
        WebhookNews told = (await ToldAsync(rows, RulesNews.Outbox)).ShouldHaveSingleItem();
        (told.Event, told.Subject.Id, told.At).ShouldBe((WebhookEvent.GradeChanged, id.ToString(), new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task News_DeliveredTwice_HasOneKey_AndOtherNewsAnother()
    {
        EngagementId id = EngagementId.New();
        OutboxRow first = Judged(1, id, Grade.B, Grade.C);
        (await ToldAsync([first, first, Judged(2, id, Grade.C, Grade.B)], RulesNews.Outbox)).Select(news => news.Key).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Condition_IsToldOnceItsDayIsPast()
    {
        IEngagementBook engagements = Substitute.For<IEngagementBook>();
        EngagementId id = EngagementId.New();
        JapanClock clock = new(TimeProvider.System);
        engagements.ListOpenConditionsAsync().ReturnsForAnyArgs([Open(id, 1, clock.Today.AddDays(-1)), Open(id, 2, clock.Today), Open(id, 3, null)]);
        IWebhookBook book = Substitute.For<IWebhookBook>();
        book.ListAsync().ReturnsForAnyArgs([Receiver(WebhookEvent.ConditionOverdue)]);
        List<WebhookNews> told = Collect(book);

        await new TellOverdueConditions(engagements, book, clock).RunAsync(CancellationToken.None);

        WebhookNews news = told.ShouldHaveSingleItem();
        (news.Event, news.Subject.Path, news.At).ShouldBe((WebhookEvent.ConditionOverdue, $"engagements/{id}/conditions", new DateTimeOffset(clock.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9))));
    }

    [Fact]
    public async Task JobFailure_IsToldOnceAnHour()
    {
        IWebhookBook book = Substitute.For<IWebhookBook>();
        List<WebhookNews> told = Collect(book);
        TimeProvider clock = Substitute.For<TimeProvider>();
        foreach (int minutes in (int[])[0, 1, 59, 60])
        {
            clock.GetUtcNow().Returns(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));
            await new TellJobFailure(book, clock).RunAsync("backup");
        }

        told.Select(news => news.Key).Distinct().Count().ShouldBe(2);
        told.ShouldAllBe(news => news.Event == WebhookEvent.JobFailed && news.Subject == new WebhookSubject("job", "backup", null));
    }

    private static OutboxRow Judged(long sequence, EngagementId id, Grade? before, Grade grade) => new()
    {
        Sequence = sequence, Entity = id.ToString(), Kind = AssessmentNews.Kind, At = At,
        Body = System.Text.Json.JsonSerializer.Serialize(new AssessmentNews(id, sequence, 1, before, grade, Complete: true), Contract.ContractJson.Options),
    };

    private static ConditionRecord Open(EngagementId id, int number, DateOnly? due) =>
        new() { Engagement = id, Number = number, Decision = 1, Asked = new NewCondition("再委託先の点検", "所管課", due), State = ConditionState.Open };

    private static WebhookReceiver Receiver(params ImmutableArray<WebhookEvent> events) => new()
    {
        Id = new WebhookId(Guid.NewGuid()), Name = "文書管理", Address = new Uri("https://hook.example.jp/"), Events = events, State = WebhookState.Active,
        RegisteredAt = DateTimeOffset.UnixEpoch, RegisteredBy = "山田", Waiting = 0, Failed = 0,
    };

    private static async Task<OutboxRow[]> NewsAsync(TemporaryOffice office, string outbox) =>
        [.. await office.Get<IEnumerable<IOutbox>>().Single(one => one.Name == outbox).NextAsync("test", 100, CancellationToken.None)];

    private static async Task<List<WebhookNews>> ToldAsync(OutboxRow[] rows, string outbox)
    {
        IWebhookBook book = Substitute.For<IWebhookBook>();
        List<WebhookNews> told = Collect(book);
        foreach (OutboxRow row in rows)
        {
            await new TellReceivers(book).TakeAsync(outbox, row, CancellationToken.None);
        }

        return told;
    }

    private static List<WebhookNews> Collect(IWebhookBook book)
    {
        List<WebhookNews> told = [];
        book.TellAsync(Arg.Do<WebhookNews>(told.Add), Arg.Any<CancellationToken>()).Returns(Task.CompletedTask);
        return told;
    }
}
