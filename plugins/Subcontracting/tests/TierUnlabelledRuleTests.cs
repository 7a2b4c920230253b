using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class TierUnlabelledRuleTests
{
    private static RuleCheck Check => RuleCheck.For<TierUnlabelledRule>();

    private static EngagementBuilder Sub(Action<VendorBuilder>? sub) =>
        new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社はやて運送", sub);

    [Fact]
    public void Subcontractor_CalledContractorAndWithoutParent_IsOneFinding()
    {
        RuleOutcome outcome = Check.Given(Sub(v => v.LabelledAs("委託先").ParentNamed(false)));
        outcome.Finds(1).Says("both").FindsAbout("1.1").FindsOn("chain/1/labelledAs").FindsOn("chain/1/parentNamed").WithSeverity(Severity.Low);
        outcome.Messages[0].ShouldBe("有限会社はやて運送は個票で「委託先」と呼ばれ、だれからの再委託かも書かれていません。");
    }

    [Fact]
    public void Label_Alone_IsFound() => Check.Given(Sub(v => v.LabelledAs("委託先").ParentNamed(true))).Finds(1).Says("label");

    [Fact]
    public void Parent_NotNamed_IsFound() => Check.Given(Sub(v => v.LabelledAs("再委託先").ParentNamed(false))).Finds(1).Says("parent");

    [Fact]
    public void Subcontractor_LabelledWithItsParent_IsFine() => Check.Given(Sub(v => v.LabelledAs("再委託先").ParentNamed(true))).FindsNothing();

    [Fact]
    public void Label_NotRead_IsUnknown() => Check.Given(Sub(null)).AsksFor("chain/1/labelledAs");

    [Fact]
    public void Contractor_IsNotJudged() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.LabelledAs("委託先"))).IsNotApplicable();
}
