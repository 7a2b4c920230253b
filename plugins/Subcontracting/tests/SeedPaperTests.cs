using VendorRisk.Tests;

namespace VendorRisk.Plugins.Subcontracting.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("subcontracting.scope-mismatch", "000")]
    [InlineData("subcontracting.scope-mismatch", "002")]
    [InlineData("subcontracting.undeclared", "003")]
    [InlineData("subcontracting.likely-third-party", "000")]
    [InlineData("subcontracting.likely-third-party", "002")]
    [InlineData("subcontracting.likely-third-party", "003")]
    [InlineData("subcontracting.banned-but-needed", "002")]
    [InlineData("subcontracting.depth-open", "000")]
    [InlineData("subcontracting.duties-not-flowed-down", "000")]
    [InlineData("subcontracting.tier-unlabelled", "000")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new SubcontractingPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("subcontracting.scope-mismatch", "003")]
    [InlineData("subcontracting.undeclared", "000")]
    [InlineData("subcontracting.undeclared", "002")]
    [InlineData("subcontracting.unnamed", "002")]
    [InlineData("subcontracting.unnamed", "003")]
    [InlineData("subcontracting.banned-but-needed", "000")]
    [InlineData("subcontracting.banned-but-needed", "003")]
    [InlineData("subcontracting.depth-open", "002")]
    [InlineData("subcontracting.duties-not-flowed-down", "003")]
    [InlineData("subcontracting.tier-unlabelled", "002")]
    [InlineData("subcontracting.tier-unlabelled", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new SubcontractingPack(), rule, paper).HasNoFinding();

    [SeedFact]
    public void ScopeMismatch_WhereTextAndListsDiffer_IsFoundOncePerDifference() =>
        SeedPapers.Judge(new SubcontractingPack(), "subcontracting.scope-mismatch", "000").Finds(2);
}
