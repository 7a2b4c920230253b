using System.Text;
using VendorRisk.Engagements;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application.Tests.TwoPeople;

/// <summary>Approvals, policies, plugins and purges that take two people.</summary>
public class TwoPeopleTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public async Task Approval_IsRecordedOnceASecondPersonConfirms_InTheNamesOfBoth()
    {
        await using TemporaryOffice office = await AskingAsync("approvals");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Secretariat, null, Day));
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Secretariat, null, Day));
        SavedEngagement saved = await office.EngagementAsync();
        DecisionToRecord decision = Approval(saved) with { Asked = [new NewCondition("名簿を返すこと", "健康課", new DateOnly(2027, 3, 31))], Outcome = DecisionOutcome.ApprovedWithConditions };

        Guid proposal = (await office.Get<Decide>().RunAsync(first, decision)).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>().Proposal;
        (await office.Get<Decide>().RunAsync(first, decision)).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>("a double click");
        (await office.Get<Decide>().RunAsync(second, Approval(saved))).ShouldBeRejected().ShouldBe(["proposal.waiting"]);
        (await office.Engagements.DecisionsAsync(saved.Id)).ShouldBeEmpty();
        (await AnswerAsync(office, first, proposal)).ShouldBeRejected().ShouldBe(["proposal.own"]);
        (await AnswerAsync(office, second, proposal, why: " ")).ShouldBeRejected().ShouldBe(["why.empty"]);

        (await AnswerAsync(office, second, proposal)).ShouldBeSaved().ShouldBe(proposal);

        DecisionRecord recorded = (await office.Engagements.DecisionsAsync(saved.Id)).ShouldHaveSingleItem();
        (recorded.RecordedBy, recorded.Outcome).ShouldBe(("山田（提案）、鈴木（確認）", DecisionOutcome.ApprovedWithConditions));
        recorded.Basis.ShouldNotBeNull();
        (await office.Engagements.ListConditionsAsync([saved.Id])).ShouldHaveSingleItem().Asked.Due.ShouldBe(new DateOnly(2027, 3, 31));
        (await office.Engagements.HistoryAsync(saved.Id))[^1].Who.ShouldBe("山田（提案）、鈴木（確認）");
        (await office.Get<IPeople>().LogAsync(1)).Take(2).Select(entry => (entry.Event, entry.Who)).ShouldBe([(PeopleEvent.Confirmed, "鈴木"), (PeopleEvent.Proposed, "山田")]);
        (await AnswerAsync(office, second, proposal)).ShouldBeRejected().ShouldBe(["proposal.answered"]);
        (await office.Get<IProposals>().ListOpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Proposal_RefusedOrOvertaken_RecordsNothing_AndOthersTakeOnePersonAsBefore()
    {
        await using TemporaryOffice office = await AskingAsync("approvals");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Secretariat, null, Day));
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Secretariat, null, Day));
        SavedEngagement saved = await office.EngagementAsync();
        Guid proposal = (await office.Get<Decide>().RunAsync(first, Approval(saved))).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>().Proposal;

        // A return needs nobody else, and changes what the approval was proposed on.
        (await office.Get<Decide>().RunAsync(second, Approval(saved) with { Outcome = DecisionOutcome.Returned })).ShouldBeSaved();
        (await AnswerAsync(office, second, proposal)).ShouldBeRejected().ShouldBe(["proposal.late"]);
        (await AnswerAsync(office, second, proposal, confirm: false)).ShouldBeSaved();
        (await office.Engagements.DecisionsAsync(saved.Id)).ShouldHaveSingleItem().Outcome.ShouldBe(DecisionOutcome.Returned);
        (await office.Get<IPeople>().LogAsync(1))[0].Event.ShouldBe(PeopleEvent.ProposalRefused);

        (await office.Get<Decide>().RunAsync(first, Approval(saved) with { Why = " ", MeetingDate = null })).ShouldBeRejected().ShouldBe(["why.empty", "meetingDate.unfit"]);
        Actor auditor = await PersonAsync(office, "監査", new Post(Role.Auditor, null, Day));
        (await AnswerAsync(office, auditor, proposal)).ShouldBeRejected().ShouldBe(["access.denied"]);
    }

    [Theory]
    [InlineData(null, "山 田", "proposal.same")]
    [InlineData("鈴木", null, "proposal.same")]
    [InlineData("課長", "課長", "proposal.same")]
    [InlineData("課長", "部長", null)]
    [InlineData("課長", null, null)]
    public async Task WhoeverStandsInForSomebody_IsThatPerson(string? firstFor, string? secondFor, string? problem)
    {
        await using TemporaryOffice office = await AskingAsync("approvals");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Secretariat, null, Day, null, firstFor));
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Secretariat, null, Day, null, secondFor), new Post(Role.Oversight, null, Day));
        SavedEngagement saved = await office.EngagementAsync();
        Guid proposal = (await office.Get<Decide>().RunAsync(first, Approval(saved))).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>().Proposal;

        Outcome<Guid> answer = await AnswerAsync(office, second, proposal);

        (answer is Outcome<Guid>.Rejected ? answer.ShouldBeRejected().Single() : null).ShouldBe(problem);
    }

    [Fact]
    public async Task WhoeverLostTheRight_HasProposedNothingThatCanBeConfirmed()
    {
        await using TemporaryOffice office = await AskingAsync("approvals");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Secretariat, null, Day));
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Secretariat, null, Day));
        SavedEngagement saved = await office.EngagementAsync();
        Guid proposal = (await office.Get<Decide>().RunAsync(first, Approval(saved))).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>().Proposal;
        await office.Get<IPeople>().DisableAsync(first.Account!.Value, 1, TemporaryOffice.Actor.Does(Guid.NewGuid(), "退職"));

        (await AnswerAsync(office, second, proposal)).ShouldBeRejected().ShouldBe(["proposal.without"]);
    }

    [Fact]
    public async Task Policy_ThatAsksForTwo_NeedsTwoWhoMay_AndThenTwoToPutAnotherInForce()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        Actor first = await PersonAsync(office, "山田", new Post(Role.Rules, null, Day));
        int number = await AddAsync(office, "policies", "plugins");
        (await ActivateAsync(office, first, number)).ShouldBeRejected().ShouldBe(["twoPeople.few", "twoPeople.few"]);
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Rules, null, Day, null, "山田"));
        (await ActivateAsync(office, first, number)).ShouldBeRejected().Length.ShouldBe(2, "whoever stands in for the one is the one");
        second = await PersonAsync(office, "佐藤", new Post(Role.Rules, null, Day));
        (await ActivateAsync(office, first, number)).ShouldBeSaved();

        Guid proposal = (await ActivateAsync(office, first, 0)).ShouldBeOfType<Outcome<ActivatedPolicy>.Proposed>().Proposal;
        (await office.Get<IPolicyBook>().ViewAsync()).InForce.Number.ShouldBe(number, "one person alone cannot turn it off");
        ProposalAnswer answer = new(proposal, Confirm: true, "確かめた");
        (await office.Get<AnswerApproval>().RunAsync(await PersonAsync(office, "事務局", new Post(Role.Secretariat, null, Day)), answer)).ShouldBeRejected().ShouldBe(["proposal.answered"]);
        (await office.Get<AnswerRuleChange>().RunAsync(second, answer)).ShouldBeSaved();
        (await office.Get<IPolicyBook>().ViewAsync()).InForce.Number.ShouldBe(0);
        (await office.Get<IPolicyBook>().HistoryAsync())[^1].Who.ShouldBe("山田（提案）、佐藤（確認）");
    }

    [Fact]
    public async Task Plugin_WaitsForTheSecondPerson_AndAnOperatorAtTheConsoleForNobody()
    {
        await using TemporaryOffice office = await AskingAsync("plugins");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Rules, null, Day));
        PluginChange change = new(Guid.NewGuid(), "試すため", "example.rules", 1, "1.0.0");

        (await office.Get<ActivatePlugin>().RunAsync(first, change)).ShouldBeOfType<Outcome<SavedPlugin>.Proposed>();
        (await office.Get<IProposals>().ListOpenAsync()).ShouldHaveSingleItem().Title.ShouldContain("example.rules");
        (await office.Get<ActivatePlugin>().RunAsync(TemporaryOffice.Actor, change)).ShouldBeOfType<Outcome<SavedPlugin>.Rejected>("there is no such plugin");
    }

    [Fact]
    public async Task Policy_WithAnUnknownWord_IsRefused()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        Outcome<int> outcome = await office.Get<AddPolicy>().RunAsync(TemporaryOffice.Actor, new PolicyDraft(Guid.NewGuid(), "案", "policy.json", await FileAsync(office, "everything")));
        outcome.ShouldBeOfType<Outcome<int>.Rejected>().Problems.ShouldHaveSingleItem().Field.ShouldBe("twoPeople");
    }

    [Fact]
    public async Task Purge_WaitsForTheSecondPerson_AndIsCarriedOutInTheNamesOfBoth()
    {
        await using TemporaryOffice office = await AskingAsync("purges");
        Actor first = await PersonAsync(office, "山田", new Post(Role.Oversight, null, Day));
        Actor second = await PersonAsync(office, "鈴木", new Post(Role.Oversight, null, Day));
        SavedEngagement saved = await office.EngagementAsync();
        PaperToPurge purge = new(Guid.NewGuid(), "住民の名簿が入っていた", saved.Id, saved.Revision, 1);

        Guid proposal = (await office.Get<PurgePaper>().RunAsync(first, purge)).ShouldBeOfType<Outcome<SavedEngagement>.Proposed>().Proposal;
        (await office.Engagements.FindPaperAsync(saved.Id, 1)).ShouldNotBeNull("it waits");
        (await office.Get<AnswerPurge>().RunAsync(first, new ProposalAnswer(proposal, Confirm: true, "確かめた"))).ShouldBeRejected().ShouldBe(["proposal.own"]);
        (await office.Get<AnswerRuleChange>().RunAsync(await PersonAsync(office, "規則", new Post(Role.Rules, null, Day)), new ProposalAnswer(proposal, Confirm: true, "確かめた"))).ShouldBeRejected().ShouldBe(["proposal.answered"]);

        (await office.Get<AnswerPurge>().RunAsync(second, new ProposalAnswer(proposal, Confirm: true, "確かめた"))).ShouldBeSaved();

        (await office.Engagements.FindPaperAsync(saved.Id, 1)).ShouldBeNull();
        (await office.Engagements.FindPurgeAsync(saved.Id, 1)).ShouldNotBeNull().Who.ShouldBe("山田（提案）、鈴木（確認）");
        (await office.Get<PurgePaper>().RunAsync(first, purge with { CommandId = Guid.NewGuid() })).ShouldBeRejected().ShouldBe(["paper.none"]);
    }

    /// <summary>An office whose policy in force asks for two people.</summary>
    private static async Task<TemporaryOffice> AskingAsync(params string[] changes)
    {
        TemporaryOffice office = await TemporaryOffice.OpenAsync();
        foreach (Role role in new[] { Role.Secretariat, Role.Rules, Role.Oversight })
        {
            // The two without whom such a policy is not put in force.
            await PersonAsync(office, $"{role}甲", new Post(role, null, Day));
            await PersonAsync(office, $"{role}乙", new Post(role, null, Day));
        }

        (await ActivateAsync(office, TemporaryOffice.Actor, await AddAsync(office, changes))).ShouldBeSaved();
        return office;
    }

    private static async Task<int> AddAsync(TemporaryOffice office, params string[] changes) =>
        (await office.Get<AddPolicy>().RunAsync(TemporaryOffice.Actor, new PolicyDraft(Guid.NewGuid(), "案", "policy.json", await FileAsync(office, changes)))).ShouldBeSaved();

    private static async Task<byte[]> FileAsync(TemporaryOffice office, params string[] changes)
    {
        ReadOnlyMemory<byte> builtIn = (await office.Get<IPolicyBook>().FindAsync(0)).ShouldNotBeNull();
        string asked = string.Join(", ", changes.Select(change => $"\"{change}\""));
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(builtIn.Span).Replace("\"version\": \"2026-1\"", $"\"version\": \"二人\", \"twoPeople\": [{asked}]", StringComparison.Ordinal));
    }

    private static async Task<Outcome<ActivatedPolicy>> ActivateAsync(TemporaryOffice office, Actor actor, int number) =>
        await office.Get<ActivatePolicy>().RunAsync(actor, new PolicyActivation(Guid.NewGuid(), "使うため", number, (await office.Get<IPolicyBook>().ViewAsync()).Revision));

    private static Task<Outcome<Guid>> AnswerAsync(TemporaryOffice office, Actor actor, Guid proposal, bool confirm = true, string why = "確かめた") =>
        office.Get<AnswerApproval>().RunAsync(actor, new ProposalAnswer(proposal, confirm, why));

    private static async Task<Actor> PersonAsync(TemporaryOffice office, string name, params Post[] posts)
    {
        NewPerson person = new($"user-{Guid.NewGuid():N}", name, null, [.. posts]);
        Guid id = (await office.Get<IPeople>().AddAsync(person, TemporaryOffice.Actor.Does(Guid.NewGuid(), "登録"))).ShouldBeOfType<PeopleChange.Saved>().Id;
        return Actor.Person(id, name, RoleRights.Of(posts));
    }

    private static DecisionToRecord Approval(SavedEngagement saved) =>
        new(Guid.NewGuid(), "会議の決定", saved.Id, saved.Revision, saved.Version, DecisionOutcome.Approved, JapanClock.DateOf(TimeProvider.System.GetUtcNow()), "");
}
