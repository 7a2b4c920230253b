using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Tests.Policies;

namespace VendorRisk.Scoring.Tests.Assessments;

public class GenerationTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Swap_OfThePolicy_JudgesByTheNewOneAndLeavesTheOldGenerationAsItWas()
    {
        using Assessor assessor = TestPack.Assessor(TestRule.OnTitle("data.a", Severity.Low));
        RulesInForce before = assessor.Current;
        EngagementFacts facts = new EngagementBuilder().WithVendor("株式会社あおば").Build();

        assessor.Swap(current => current.With(TestPolicy.With(p => p["version"] = "2026-2")));

        assessor.Assess(facts, Day).Policy.ShouldBe("2026-2");
        before.Assess(facts, Day).Policy.ShouldNotBe("2026-2");
        assessor.Rules.ShouldBe(before.Rules);
    }

    [Fact]
    public void Swap_ThatThrows_ChangesNothing()
    {
        using Assessor assessor = TestPack.Assessor(TestRule.OnTitle("data.a", Severity.Low));
        RulesInForce before = assessor.Current;

        Should.Throw<InvalidDataException>(() => assessor.Swap(_ => throw new InvalidDataException("no")));

        assessor.Current.ShouldBeSameAs(before);
    }
}
