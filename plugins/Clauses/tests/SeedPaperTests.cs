using VendorRisk.Tests;

namespace VendorRisk.Plugins.Clauses.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("contract.clauses-not-attached", "003")]
    [InlineData("contract.topic-missing", "002")]
    [InlineData("contract.report-to-vendor-only", "002")]
    [InlineData("contract.reference-broken", "000")]
    [InlineData("contract.open-rollover", "000")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new ClausesPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("contract.clauses-not-attached", "000")]
    [InlineData("contract.clauses-not-attached", "002")]
    [InlineData("contract.reference-broken", "003")]
    [InlineData("contract.repealed-basis", "000")]
    [InlineData("contract.repealed-basis", "002")]
    [InlineData("contract.repealed-basis", "003")]
    [InlineData("contract.open-rollover", "002")]
    [InlineData("contract.open-rollover", "003")]
    [InlineData("contract.report-to-vendor-only", "000")]
    [InlineData("contract.report-to-vendor-only", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new ClausesPack(), rule, paper).HasNoFinding();
}
