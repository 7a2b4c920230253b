using VendorRisk.PluginKit;
using VendorRisk.Tests;

namespace VendorRisk.Plugins.Checklist.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("safeguards.not-applicable-contradicted", "003")]
    [InlineData("safeguards.internal-contradiction", "003")]
    [InlineData("safeguards.gap", "000")]
    [InlineData("safeguards.gap", "002")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new ChecklistPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("safeguards.not-applicable-contradicted", "000")]
    [InlineData("safeguards.not-applicable-contradicted", "002")]
    [InlineData("safeguards.internal-contradiction", "000")]
    [InlineData("safeguards.internal-contradiction", "002")]
    [InlineData("safeguards.unanswered", "003")]
    [InlineData("safeguards.blanket-yes", "003")]
    [InlineData("safeguards.gap", "003")]
    [InlineData("safeguards.declined", "000")]
    [InlineData("safeguards.declined", "002")]
    [InlineData("safeguards.declined", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new ChecklistPack(), rule, paper).HasNoFinding();

    [SeedFact]
    public void WaivedControls_OfThePrizeDraw_AreFoundOnceEach_ForBothSides()
    {
        RuleOutcome outcome = SeedPapers.Judge(new ChecklistPack(), "safeguards.not-applicable-contradicted", "003");
        outcome.Finds(3);
        outcome.Findings.Select(f => $"{f.Arguments[1]} {f.Arguments[2]}").ShouldBe(["OP-07 区・委託先", "OP-08 区・委託先", "OP-09 区・委託先"]);
        outcome.Findings.Select(f => string.Join(' ', f.Evidence.Take(4).Select(e => e.Line).Distinct())).ShouldBe(["62 93", "63 94", "64 95"]);
    }
}
