using System.Text;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;
using Xunit.Abstractions;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>What is left of a paper's facts after scanning, saving and pasting. The undistorted reading is held right by the golden tests.</summary>
public class DistortedPaperTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Seeds { get; } = Matrix("000", "002", "003");

    public static TheoryData<string, string> Samples { get; } = Matrix("council-walk.txt", "word-tables.txt", "checklist-columns.txt", "three-tiers.txt");

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public void RealPaper_Distorted_KeepsItsFacts(string distortion, string stem) => Check(distortion, Encoding.UTF8.GetString(VendorRisk.Tests.Seeds.Bytes(stem)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void SamplePaper_Distorted_KeepsItsFacts(string distortion, string name) => Check(distortion, Encoding.UTF8.GetString(Reading.Bytes(name)));

    private void Check(string distortion, string paper)
    {
        FactTable golden = new(Reading.Of(paper).Facts);
        PaperReading distorted = Reading.Reader.Read(Distortion.All[distortion](paper), "paper");
        distorted.Refusals.ShouldBeEmpty();
        FactLoss loss = golden.LossIn(new FactTable(distorted.Facts));
        output.WriteLine(loss.ToString());
        loss.WrongClassA.ShouldBeEmpty();
        loss.Kept.ShouldBeGreaterThanOrEqualTo(0.97);
    }

    private static TheoryData<string, string> Matrix(params string[] papers)
    {
        TheoryData<string, string> matrix = [];
        foreach (string distortion in Distortion.All.Keys)
        {
            foreach (string paper in papers)
            {
                matrix.Add(distortion, paper);
            }
        }

        return matrix;
    }
}
