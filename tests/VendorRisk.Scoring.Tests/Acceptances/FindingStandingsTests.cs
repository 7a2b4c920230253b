using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Acceptances;

public class FindingStandingsTests
{
    private static readonly EngagementFacts Facts = Chain(("1", "みどり印刷", 4));

    [Fact]
    public void Acceptance_Holds_WhereverTheFactMovedTo()
    {
        AcceptanceRecord accepted = Accepted(Facts, Finding("chain/0/name"));
        EngagementFacts moved = Chain(("1", "あおぞら", 4), ("2", "みどり印刷", 90));

        FindingStanding standing = Standing(moved, Finding("chain/1/name") with { LinkId = "2", Contribution = new Points(3) }, accepted);

        (standing.Accepted, standing.Former).ShouldBe((accepted, null));
    }

    [Fact]
    public void Acceptance_OfOtherFactsWordsOrSeverity_IsAFormerOne()
    {
        AcceptanceRecord accepted = Accepted(Facts, Finding("chain/0/name"));

        AssessedFinding[] others =
        [
            Finding("chain/0/id"),
            Finding("chain/0/name") with { Message = new LocalizedText("紙と媒体がありません。", "") },
            Finding("chain/0/name") with { Severity = Severity.High },
            Finding("chain/0/name") with { EvidenceCount = 300 },
        ];
        others.Select(finding => Standing(Facts, finding, accepted)).ShouldAllBe(standing => standing.Accepted == null && standing.Former == accepted);
        Standing(Chain(("1", "みどり印刷株式会社", 4)), Finding("chain/0/name"), accepted).Former.ShouldBe(accepted);
    }

    [Fact]
    public void Acceptance_AboutAnotherVendorOrRule_SaysNothing()
    {
        AcceptanceRecord accepted = Accepted(Facts, Finding("chain/0/name"));

        Standing(Facts, Finding("chain/0/name") with { Subject = "あおぞら" }, accepted).ShouldSatisfyAllConditions(s => s.Accepted.ShouldBeNull(), s => s.Former.ShouldBeNull());
        Standing(Facts, Finding("chain/0/name") with { Rule = "other" }, accepted).Former.ShouldBeNull();
    }

    [Fact]
    public void Acceptance_ThatHolds_IsNoOtherFindingsFormerOne_AndTheNewestIsShown()
    {
        AssessedFinding first = Finding("chain/0/name");
        AssessedFinding second = first with { Message = new LocalizedText("もう一つ", "") };
        AcceptanceRecord accepted = Accepted(Facts, first);

        ImmutableArray<FindingStanding> standings = FindingStandings.Of(Facts, Assessment(first, second), [accepted with { Fingerprint = "old" }, accepted with { Fingerprint = "newer" }, accepted]);

        standings[0].Accepted.ShouldBe(accepted);
        standings[1].Former!.Fingerprint.ShouldBe("newer");
        FindingStandings.Of(Facts, Assessment(first, second), [accepted])[1].Former.ShouldBeNull();
    }

    private static FindingStanding Standing(EngagementFacts facts, AssessedFinding finding, AcceptanceRecord accepted) => FindingStandings.Of(facts, Assessment(finding), [accepted]).ShouldHaveSingleItem();

    private static AcceptanceRecord Accepted(EngagementFacts facts, AssessedFinding finding)
    {
        FindingKey key = FindingStandings.Of(facts, Assessment(finding), []).ShouldHaveSingleItem().Key;
        return new AcceptanceRecord
        {
            Finding = key.Finding, Fingerprint = key.Fingerprint, Severity = finding.Severity, Sentence = finding.Message, Reason = "理由", Version = 1, AcceptedBy = "山田", AcceptedAt = DateTimeOffset.UnixEpoch,
        };
    }

    private static EngagementFacts Chain(params (string Id, string Name, int Line)[] vendors) =>
        new EngagementFacts { Chain = [.. vendors.Select(vendor => new ChainLink { Id = vendor.Id, Tier = 1, Name = Fact.Known(vendor.Name, Source.Paper(vendor.Line, vendor.Name)) })] }.WithPaths();

    private static AssessedFinding Finding(string path) => new()
    {
        Rule = "handling.paper", Title = new LocalizedText("紙", "Paper"), Severity = Severity.Medium, Category = RiskCategories.Handling, LinkId = "1", Subject = "みどり印刷",
        Message = new LocalizedText("紙がありません。", "No paper."), Why = new LocalizedText("", ""), Remedy = new LocalizedText("", ""), Contribution = new Points(10), Evidence = [new Evidence(path, 4, "印刷")],
    };

    private static Assessment Assessment(params AssessedFinding[] findings) => new()
    {
        AsOf = new DateOnly(2026, 4, 1), Policy = "1", PolicyHash = "", FactsHash = "", Grade = Grade.C, Complete = true, Inherent = Points.Zero, Residual = Points.Zero, Findings = [.. findings],
    };
}
