using VendorRisk.Tests;

namespace VendorRisk.Plugins.Paper.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("paper.attachment-missing", "000")]
    [InlineData("paper.attachment-missing", "002")]
    [InlineData("paper.attachment-missing", "003")]
    [InlineData("paper.wording-defect", "000")]
    [InlineData("paper.wording-defect", "003")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new PaperPack(), rule, paper).Finds();
}
