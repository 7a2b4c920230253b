using VendorRisk.Tests;

namespace VendorRisk.Plugins.Certification.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("certification.missing", "000")]
    [InlineData("certification.missing", "002")]
    [InlineData("certification.unverifiable", "000")]
    [InlineData("certification.unverifiable", "002")]
    [InlineData("certification.unverifiable", "003")]
    [InlineData("certification.superseded-edition", "000")]
    [InlineData("certification.service-not-company", "002")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new CertificationPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("certification.vendor-undecided", "000")]
    [InlineData("certification.vendor-undecided", "002")]
    [InlineData("certification.vendor-undecided", "003")]
    [InlineData("certification.missing", "003")]
    [InlineData("certification.superseded-edition", "002")]
    [InlineData("certification.superseded-edition", "003")]
    [InlineData("certification.service-not-company", "000")]
    [InlineData("certification.service-not-company", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new CertificationPack(), rule, paper).HasNoFinding();

    [SeedFact]
    public void Missing_OnThePapersWithASubcontractor_IsAboutTheSubcontractor()
    {
        SeedPapers.Judge(new CertificationPack(), "certification.missing", "000").Finds(2).FindsAbout("1").FindsAbout("1.1");
        SeedPapers.Judge(new CertificationPack(), "certification.missing", "002").Finds(1).FindsAbout("1.1");
    }
}
