using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Application.Tests.Engagements;

public class AcceptFindingTests
{
    private const string PaperMissing = "handling.paper-not-in-media";

    [Fact]
    public async Task Accepted_IsNoLongerOpen_WithTheSameGrade_AndComesBackWhenAFactChanges()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        (JudgedFacts before, FindingStanding open) = await StandingAsync(office, saved.Id);

        SavedEngagement accepted = (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, open.Key))).ShouldBeSaved();

        (JudgedFacts after, FindingStanding held) = await StandingAsync(office, saved.Id);
        held.Accepted.ShouldNotBeNull().ShouldSatisfyAllConditions(
            a => a.Reason.ShouldBe("印刷は庁内の機器だけで行うため"), a => a.AcceptedBy.ShouldBe(TemporaryOffice.Actor.Name), a => a.Sentence.Ja.ShouldContain("紙"));
        (after.Assessment.Grade, after.Assessment.Residual).ShouldBe((before.Assessment.Grade, before.Assessment.Residual));
        (await office.Get<IPortfolio>().FindAsync(saved.Id))!.ShouldSatisfyAllConditions(row => row.Accepted.ShouldBe(1), row => row.Findings.ShouldBe(before.Assessment.Findings.Length));

        EngagementFacts facts = (await office.Engagements.FindAsync(saved.Id))!.Current.Facts;
        string medium = facts.Sheets.SelectMany(sheet => sheet.Media).First().Name.Path;
        (await office.Get<CorrectFacts>().RunAsync(
            TemporaryOffice.Actor, new FactsCorrection(Guid.NewGuid(), "媒体の訂正", saved.Id, accepted.Revision, [FactsEdit.Correct(medium, "委託先のサーバ", "")]))).ShouldBeSaved();

        FindingStanding back = (await StandingAsync(office, saved.Id)).Standing;
        (back.Accepted, back.Former?.Reason).ShouldBe((null, "印刷は庁内の機器だけで行うため"));
        (await office.Get<IPortfolio>().FindAsync(saved.Id))!.Accepted.ShouldBe(0);
    }

    [Fact]
    public async Task Acceptance_ClickedTwice_IsOne_AndTakenBackTheFindingIsOpen()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        FindingToAccept request = Request(saved, (await StandingAsync(office, saved.Id)).Standing.Key);

        SavedEngagement accepted = (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved();

        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved().ShouldBe(accepted);
        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Other, request with { CommandId = Guid.NewGuid() })).ShouldConflict().ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<WithdrawAcceptance>().RunAsync(TemporaryOffice.Other, new AcceptanceToWithdraw(Guid.NewGuid(), "方針が変わったため", saved.Id, accepted.Revision, request.Finding))).ShouldBeSaved();
        (await StandingAsync(office, saved.Id)).Standing.ShouldSatisfyAllConditions(s => s.Accepted.ShouldBeNull(), s => s.Former.ShouldBeNull());
    }

    [Fact]
    public async Task Acceptance_OfWhatIsNotThere_OrWithoutAReason_IsRefused()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        FindingKey key = (await StandingAsync(office, saved.Id)).Standing.Key;

        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, key with { Fingerprint = "other" }) with { Why = " " })).ShouldBeRejected().ShouldBe(["finding.unknown", "why.empty"]);
        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, key) with { Why = "" })).ShouldBeRejected().ShouldBe(["why.empty"]);
        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, key) with { Engagement = EngagementId.New() })).ShouldBeRejected().ShouldBe(["id.unknown"]);
    }

    [Fact]
    public async Task Acceptance_OnAnIncompleteJudgement_IsRefused()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement saved = await office.EngagementAsync();

        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, new FindingKey("x", "y")))).ShouldBeRejected().ShouldContain("acceptance.incomplete");
    }

    [Fact]
    public async Task CriticalFinding_IsNotAccepted()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedVendor vendor = await office.VendorAsync();
        (await office.Get<RecordCertification>().RunAsync(
            TemporaryOffice.Actor,
            new CertificationRecord(Guid.NewGuid(), "登録証", vendor.Id, vendor.Version, new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS", Expires = new DateOnly(2020, 3, 31) }))).ShouldBeSaved();
        SavedEngagement saved = await office.EngagementAsync();
        JudgedFacts judged = await office.Get<Judge>().StandingAsync((await office.Engagements.FindAsync(saved.Id))!);
        int critical = judged.Assessment.Findings.Select(finding => finding.Severity).ToImmutableArray().IndexOf(Severity.Critical);
        critical.ShouldBeGreaterThanOrEqualTo(0);

        (await office.Get<AcceptFinding>().RunAsync(TemporaryOffice.Actor, Request(saved, judged.Standings()[critical].Key))).ShouldBeRejected().ShouldBe(["finding.critical"]);
    }

    private static FindingToAccept Request(SavedEngagement saved, FindingKey key) => new(Guid.NewGuid(), "印刷は庁内の機器だけで行うため", saved.Id, saved.Revision, key);

    private static async Task<(JudgedFacts Judged, FindingStanding Standing)> StandingAsync(TemporaryOffice office, EngagementId id)
    {
        JudgedFacts judged = await office.Get<Judge>().StandingAsync((await office.Engagements.FindAsync(id))!);
        AssessedFinding found = judged.Assessment.Findings.Single(finding => finding.Rule == PaperMissing);
        return (judged, judged.Standings()[judged.Assessment.Findings.IndexOf(found)]);
    }
}
