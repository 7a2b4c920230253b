using VendorRisk.Tests;

namespace VendorRisk.Plugins.Handling.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("handling.paper-not-in-media", "000")]
    [InlineData("handling.paper-not-in-media", "003")]
    [InlineData("handling.device-not-in-media", "000")]
    [InlineData("handling.device-not-in-media", "002")]
    [InlineData("handling.device-not-in-media", "003")]
    [InlineData("handling.route-undefined", "002")]
    [InlineData("handling.route-undefined", "003")]
    [InlineData("handling.route-conflict", "000")]
    [InlineData("handling.hop-untraced", "000")]
    [InlineData("handling.hop-untraced", "003")]
    [InlineData("handling.link-window-mismatch", "002")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new HandlingPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("handling.paper-not-in-media", "002")]
    [InlineData("handling.link-window-mismatch", "000")]
    [InlineData("handling.link-window-mismatch", "003")]
    [InlineData("handling.carry-out-exempted", "000")]
    [InlineData("handling.carry-out-exempted", "002")]
    [InlineData("handling.carry-out-exempted", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new HandlingPack(), rule, paper).HasNoFinding();

    [SeedTheory]
    [InlineData("handling.paper-not-in-media", "000", "1.1")]
    [InlineData("handling.route-conflict", "000", "1.1")]
    [InlineData("handling.hop-untraced", "000", "1.1")]
    [InlineData("handling.route-undefined", "002", "1.1")]
    [InlineData("handling.link-window-mismatch", "002", "1")]
    public void Rule_OnAPaperItMustHit_FindsTheRightVendor(string rule, string paper, string link) =>
        SeedPapers.Judge(new HandlingPack(), rule, paper).FindsAbout(link);

    [SeedFact]
    public void Paper_OfTheContractor_IsListed() =>
        SeedPapers.Judge(new HandlingPack(), "handling.paper-not-in-media", "000").Findings.ShouldAllBe(f => f.LinkId == "1.1");
}
