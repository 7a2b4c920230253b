using System.Text;
using VendorRisk.Papers.Tests.Golden;
using Xunit.Abstractions;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>Papers opened and saved by another office program.</summary>
public class OfficeRoundTripTests(ITestOutputHelper output)
{
    private static readonly string[] Samples = ["council-walk.txt", "three-tiers.txt", "checklist-columns.txt"];

    [OfficeFact]
    public void SamplePaper_SavedAsWordByLibreOffice_KeepsItsFacts() => Check(Samples[1], docx => OfficeSuite.Convert(docx, "docx", "odt") is var odt ? OfficeSuite.Convert(odt, "odt", "docx") : []);

    [OfficeFact]
    public void SamplePaper_PrintedAsPdf_KeepsItsFacts() => Check(Samples[2], docx => OfficeSuite.Convert(docx, "docx", "pdf"));

    /// <summary>The whole table, for the record: set the variable to the formats (docx,pdf) to run it on every paper.</summary>
    [OfficeFact]
    public void EveryPaper_ThroughLibreOffice_IsCounted()
    {
        if (Environment.GetEnvironmentVariable("VENDORRISK_ALL_ROUND_TRIPS") is null)
        {
            return;
        }

        string[] papers = [.. Samples.Select(s => Encoding.UTF8.GetString(Reading.Bytes(s))), .. VendorRisk.Tests.Seeds.Present ? ((string[])["000", "002", "003"]).Select(s => Encoding.UTF8.GetString(VendorRisk.Tests.Seeds.Bytes(s))) : []];
        foreach (string paper in papers)
        {
            foreach (string format in Environment.GetEnvironmentVariable("VENDORRISK_ALL_ROUND_TRIPS")!.Split(','))
            {
                byte[] docx = Distortion.Docx(paper);
                byte[] saved = format == "docx" ? OfficeSuite.Convert(OfficeSuite.Convert(docx, "docx", "odt"), "odt", "docx") : OfficeSuite.Convert(docx, "docx", "pdf");
                output.WriteLine($"{format}: {Loss(paper, saved)}");
            }
        }
    }

    private static FactLoss Loss(string paper, byte[] saved)
    {
        PaperReading reading = Reading.Reader.Read(saved, "paper");
        reading.Refusals.ShouldBeEmpty();
        return new FactTable(Reading.Of(paper).Facts).LossIn(new FactTable(reading.Facts));
    }

    private void Check(string name, Func<byte[], byte[]> convert)
    {
        string paper = Encoding.UTF8.GetString(Reading.Bytes(name));
        FactLoss loss = Loss(paper, convert(Distortion.Docx(paper)));
        output.WriteLine(loss.ToString());
        loss.WrongClassA.ShouldBeEmpty();
        loss.Kept.ShouldBeGreaterThanOrEqualTo(0.97);
    }
}
