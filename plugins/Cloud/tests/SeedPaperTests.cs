using VendorRisk.Tests;

namespace VendorRisk.Plugins.Cloud.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("cloud.foreign-operator", "003")]
    [InlineData("cloud.service-unnamed", "000")]
    [InlineData("cloud.guideline-misapplied", "000")]
    [InlineData("cloud.guideline-misapplied", "003")]
    [InlineData("cloud.public-intake-vs-closed-network", "000")]
    [InlineData("cloud.public-intake-vs-closed-network", "003")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new CloudPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("cloud.foreign-operator", "002")]
    [InlineData("cloud.service-unnamed", "002")]
    [InlineData("cloud.service-unnamed", "003")]
    [InlineData("cloud.guideline-misapplied", "002")]
    [InlineData("cloud.public-intake-vs-closed-network", "002")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new CloudPack(), rule, paper).HasNoFinding();
}
