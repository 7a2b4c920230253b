using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Tests.Workspace;

public sealed class ProgressTests
{
    [Fact]
    public void Finding_ThatIsGone_IsDone_AndComesBackWhenUndone()
    {
        Progress first = Progress.Of(Detail(50, "D", Finding("1", "a", "紙がない"), Finding("2", "b", "承諾がない")));

        Progress fixedOne = first.After(Detail(48.5m, "C", Finding("1", "b", "承諾がない")));
        Progress undone = fixedOne.After(Detail(50, "D", Finding("1", "a", "紙がない"), Finding("2", "b", "承諾がない")));

        fixedOne.Open.Select(item => item.Message).ShouldBe(["承諾がない"]);
        fixedOne.Done.Select(item => item.Message).ShouldBe(["紙がない"]);
        (fixedOne.Moved, fixedOne.GradeBefore).ShouldBe((-1.5m, "D"));
        undone.Done.ShouldBeEmpty();
        undone.Moved.ShouldBe(1.5m);
    }

    [Fact]
    public void TwoFindings_ThatReadAlike_AreTwo()
    {
        Progress progress = Progress.Of(Detail(50, "D", Finding("1", "a", "個票がない"), Finding("2", "a", "個票がない")));

        progress.Open.Select(item => item.Identity).Distinct().Count().ShouldBe(2);
        progress.After(Detail(49, "D", Finding("1", "a", "個票がない"))).Done.Length.ShouldBe(1);
    }

    [Fact]
    public void Question_OfOneVendorsFacts_IsThatVendors()
    {
        EngagementFacts facts = new EngagementFacts { Chain = [new ChainLink { Id = "1", Tier = 1 }, new ChainLink { Id = "1.1", Tier = 2, ParentId = "1" }] }.WithPaths();
        EngagementDetail detail = Detail(50, "D") with
        {
            Facts = facts,
            Unjudged =
            [
                new UnjudgedView("certification.expired", "期限", RiskCategories.Certification, ["台帳"], 1, ["chain/1/registered"]),
                new UnjudgedView("oversight.inspection-overdue", "調査", RiskCategories.Oversight, ["台帳"], 1, ["chain/0/registered", "chain/1/registered"]),
            ],
        };

        WorkTask.Of(detail).Select(item => item.LinkId).ShouldBe(["1.1", null]);
        WorkTask.Of(detail).ShouldAllBe(item => item.Severity == null && item.Work.Owner == FindingOwner.Register);
    }

    [Fact]
    public void Finding_ThatIsAccepted_IsNeitherOpenNorDone_AndTheMeterStays()
    {
        Progress first = Progress.Of(Detail(50, "D", Finding("1", "a", "紙がない"), Finding("2", "b", "承諾がない")));

        Progress accepted = first.After(Detail(50, "D", Finding("1", "a", "紙がない") with { Standing = Accepted }, Finding("2", "b", "承諾がない")));
        Progress changed = accepted.After(Detail(50, "D", Finding("1", "a", "紙がない") with { Standing = Accepted with { Accepted = null, Former = Accepted.Accepted } }, Finding("2", "b", "承諾がない")));

        accepted.Open.Select(item => item.Message).ShouldBe(["承諾がない"]);
        accepted.Accepted.Select(item => item.Message).ShouldBe(["紙がない"]);
        (accepted.Done.Length, accepted.Moved, accepted.GradeBefore).ShouldBe((0, 0, "D"));
        changed.Open.Select(item => item.Standing?.Former?.Reason).ShouldBe(["庁内で印刷するため", null]);
        changed.Accepted.ShouldBeEmpty();
    }

    private static FindingStanding Accepted { get; } = new(new FindingKey("a|", "f"), new AcceptanceRecord
    {
        Finding = "a|", Fingerprint = "f", Severity = Severity.High, Sentence = new LocalizedText("紙がない", ""), Reason = "庁内で印刷するため", Version = 1, AcceptedBy = "佐藤", AcceptedAt = DateTimeOffset.UnixEpoch,
    }, null);

    private static EngagementDetail Detail(decimal residual, string grade, params FindingView[] findings) => new()
    {
        Row = new EngagementRow { Id = "", Title = "検診の案内", Residual = residual, Grade = grade },
        Facts = new EngagementFacts(),
        AsOf = new DateOnly(2026, 11, 30),
        Findings = [.. findings],
    };

    private static FindingView Finding(string key, string rule, string message) => new()
    {
        Key = key, Rule = rule, Severity = Severity.High, Category = RiskCategories.Data, Message = message, Why = "", Remedy = "", Evidence = [new Evidence("title", 3)],
    };
}
