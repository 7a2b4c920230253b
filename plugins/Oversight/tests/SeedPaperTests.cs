using VendorRisk.Tests;

namespace VendorRisk.Plugins.Oversight.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("oversight.inspection-frequency", "002")]
    [InlineData("oversight.inspection-frequency", "003")]
    [InlineData("oversight.erasure-date-unset", "000")]
    [InlineData("oversight.erasure-date-unset", "002")]
    [InlineData("oversight.no-time-to-erase", "003")]
    [InlineData("oversight.schedule-compressed", "002")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new OversightPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("oversight.inspection-frequency", "000")]
    [InlineData("oversight.no-time-to-erase", "000")]
    [InlineData("oversight.no-time-to-erase", "002")]
    [InlineData("oversight.schedule-compressed", "000")]
    [InlineData("oversight.schedule-compressed", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new OversightPack(), rule, paper).HasNoFinding();
}
