using VendorRisk.Contract;
using VendorRisk.Exports.Checklists;
using VendorRisk.Exports.Tests.Assessments;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Exports.Tests.Docx;

/// <summary>What we write opens in another office suite, and its pages say what they should.</summary>
public class LibreOfficeTests
{
    [LibreOfficeFact]
    public void Files_ConvertedToPdf_ShowTheirContentOnNumberedPages()
    {
        EngagementFacts facts = Reading.OfFile("three-tiers.txt").Facts;
        PaperWriter writer = new();

        string[][] pages = LibreOffice.PagesOf(
            ("paper.docx", writer.Paper(facts).Content),
            ("pack.docx", writer.Pack(new CommitteePack("令和8年4月1日", "standard 1", [AssessmentOutputTests.Sheet, AssessmentOutputTests.Sheet])).Content),
            ("checklist.xlsx", new ChecklistDesk().Write(ChecklistForm.Of("e1", 1, facts)).Content));

        string[] paper = pages[0];
        paper.Length.ShouldBeInRange(5, 9);
        paper[0].ShouldContain("付議事項");
        paper[2].ShouldContain("株式会社さくら情報サービス");
        string flow = paper.Single(p => p.Contains("個人情報の流れ", StringComparison.Ordinal));
        // Long names go over two lines of their box.
        facts.Chain.Select(l => l.Name.Value![..5]).Where(n => !Squeezed(flow).Contains(n, StringComparison.Ordinal)).ShouldBeEmpty();
        for (int i = 0; i < paper.Length; i++)
        {
            Squeezed(paper[i]).ShouldContain($"－{i + 1}／{paper.Length}－");
        }

        pages[1].Length.ShouldBe(3);
        string.Concat(pages[2]).ShouldContain("SY-11");
    }

    private static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
