using VendorRisk.Tests;

namespace VendorRisk.Plugins.Data.Tests;

/// <summary>The catalogue's columns "hit" and "no" on the real papers.</summary>
public class SeedPaperTests
{
    [SeedTheory]
    [InlineData("data.sensitive-class", "002")]
    [InlineData("data.protected-persons", "002")]
    [InlineData("data.leak-report-duty", "000")]
    [InlineData("data.leak-report-duty", "002")]
    [InlineData("data.leak-report-duty", "003")]
    [InlineData("data.items-by-reference", "002")]
    [InlineData("data.items-missing-for-task", "000")]
    [InlineData("data.items-missing-for-task", "002")]
    [InlineData("data.items-missing-for-task", "003")]
    [InlineData("data.subjects-mismatch", "000")]
    [InlineData("data.excessive-for-task", "000")]
    [InlineData("data.free-text", "000")]
    [InlineData("data.nationality-hint", "000")]
    [InlineData("data.volume-missing", "000")]
    [InlineData("data.volume-missing", "002")]
    public void Rule_OnAPaperItMustHit_Finds(string rule, string paper) => SeedPapers.Judge(new DataPack(), rule, paper).Finds();

    [SeedTheory]
    [InlineData("data.sensitive-class", "000")]
    [InlineData("data.sensitive-class", "003")]
    [InlineData("data.protected-persons", "003")]
    [InlineData("data.items-by-reference", "000")]
    [InlineData("data.items-by-reference", "003")]
    [InlineData("data.items-open-ended", "003")]
    [InlineData("data.subjects-mismatch", "003")]
    [InlineData("data.excessive-for-task", "003")]
    [InlineData("data.free-text", "002")]
    [InlineData("data.free-text", "003")]
    [InlineData("data.nationality-hint", "002")]
    [InlineData("data.nationality-hint", "003")]
    public void Rule_OnAPaperItMustNotHit_HasNoFinding(string rule, string paper) => SeedPapers.Judge(new DataPack(), rule, paper).HasNoFinding();
}
