using System.Text;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application.Tests.Policies;

public class PolicyTests
{
    [Fact]
    public async Task Policy_AddedAndActivated_JudgesThePortfolioAnew_AndATwiceSentCommandChangesNothing()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement engagement = await office.EngagementAsync();
        PolicyDraft draft = new(Guid.NewGuid(), "見直し案", "policy.json", await FileAsync(office, "2026-2"));

        int number = (await office.Get<AddPolicy>().RunAsync(TemporaryOffice.Actor, draft)).ShouldBeSaved();
        (await office.Get<AddPolicy>().RunAsync(TemporaryOffice.Actor, draft)).ShouldBeSaved().ShouldBe(number);
        PolicyActivation activation = new(Guid.NewGuid(), "審査会の決定", number, (await office.Get<IPolicyBook>().ViewAsync()).Revision);
        (await office.Get<ActivatePolicy>().RunAsync(TemporaryOffice.Actor, activation)).ShouldBeSaved().ShouldBe(new ActivatedPolicy(number, 1));
        (await office.Get<ActivatePolicy>().RunAsync(TemporaryOffice.Actor, activation)).ShouldBeSaved().Number.ShouldBe(number);
        await office.SettleAsync();

        (await office.Assessments.NewestAsync(engagement.Id))!.Assessment.Policy.ShouldBe("2026-2");
        (await office.Get<IPolicyBook>().HistoryAsync()).Select(entry => (entry.Command, entry.Who)).ShouldBe(
            [("add", TemporaryOffice.Actor.Name), ("activate", TemporaryOffice.Actor.Name)]);
        (await office.Get<ActivatePolicy>().RunAsync(TemporaryOffice.Other, activation with { CommandId = Guid.NewGuid(), Number = 0 }))
            .ShouldConflict().ShouldBe(TemporaryOffice.Actor.Name);
    }

    [Fact]
    public async Task Policy_Wrong_IsRefusedWithEveryProblem()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        string wrong = Encoding.UTF8.GetString(await FileAsync(office, "2026-2"))
            .Replace("\"high\": 8", "\"high\": 800", StringComparison.Ordinal).Replace("\"gate\": \"critical\"", "\"gate\": \"severe\"", StringComparison.Ordinal);

        Outcome<int> outcome = await office.Get<AddPolicy>().RunAsync(TemporaryOffice.Actor, new PolicyDraft(Guid.NewGuid(), "案", "policy.json", Encoding.UTF8.GetBytes(wrong)));

        outcome.ShouldBeOfType<Outcome<int>.Rejected>().Problems.Select(problem => problem.Field).ShouldBe(["findings.weights.high", "gate", "findings.weights"], ignoreOrder: true);
        (await office.Get<IPolicyBook>().ViewAsync()).Versions.ShouldHaveSingleItem().Number.ShouldBe(0);
    }

    private static async Task<byte[]> FileAsync(TemporaryOffice office, string name)
    {
        ReadOnlyMemory<byte> builtIn = (await office.Get<IPolicyBook>().FindAsync(0)).ShouldNotBeNull();
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(builtIn.Span).Replace("\"version\": \"2026-1\"", $"\"version\": \"{name}\"", StringComparison.Ordinal));
    }
}
