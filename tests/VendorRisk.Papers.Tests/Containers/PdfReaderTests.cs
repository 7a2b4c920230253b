using System.Globalization;
using System.Text;
using VendorRisk.Papers.Containers.Pdf;
using VendorRisk.Papers.Containers.Scans;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Containers;

public class PdfReaderTests
{
    [PopplerFact]
    public void RuledTable_BecomesRows_AndTextAroundItLines()
    {
        PaperReading reading = Reading.Reader.Read(
            Pdf("BT /F 12 Tf 60 760 Td (PAPER) Tj ET", Ruled((60, 700, "ITEM"), (200, 700, "NAME AND"), (200, 686, "REST"), (60, 660, "VENDOR"), (200, 660, "ACME"))), "a.pdf");
        reading.Lines.ShouldNotBeEmpty();
        reading.Lines.ShouldBe(["PAPER", "ITEM\tNAME AND", "\tREST", "VENDOR\tACME"]);
        reading.Facts.AllFacts().Where(f => f.State == VendorRisk.Contract.FactState.Known).ShouldAllBe(f => Confidence(f) <= 950);
    }

    [PopplerFact]
    public void PdfWithoutWords_SaysThatItIsAnImage() => Refusal(Pdf("0 0 m 10 10 l S")).ShouldContain(ScanReader.IsInstalled ? "付議事項" : "tesseract");

    [PopplerFact]
    public void BrokenPdf_IsRefused() => Refusal("%PDF-1.4\nnothing of the kind"u8.ToArray()).ShouldContain("壊れて");

    [PopplerFact]
    public void TruncatedPdfs_GetAMessageOrAReading()
    {
        byte[] whole = Pdf(Ruled((60, 700, "ITEM"), (200, 700, "NAME")));
        foreach (int length in (int[])[20, 100, whole.Length / 2, whole.Length - 40])
        {
            PaperReading reading = Reading.Reader.Read(whole.AsMemory(0, length), "a.pdf");
            (reading.IsRead || reading.Refusals.Length == 1).ShouldBeTrue();
        }
    }

    [Fact]
    public void Tool_ThatIsNotThere_IsNotFound() => PdfTool.Find("pdf-no-such-tool").ShouldBeNull();

    [Fact]
    public void Words_OfPopplersOutput_AreReadWithTheirPlaces()
    {
        PdfPage page = PdfWords.Read(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html PUBLIC \"x\" \"http://127.0.0.1:9/x.dtd\"><html><body><doc><page width=\"600\" height=\"800\"><word xMin=\"1\" yMin=\"2\" xMax=\"30\" yMax=\"14\">件名&amp;</word></page></doc></body></html>")).ShouldHaveSingleItem();
        page.Words.ShouldHaveSingleItem().ShouldBe(new PdfWord("件名&", 1, 2, 30, 14));
    }

    private static int Confidence(VendorRisk.Contract.IFact fact) => (int)fact.GetType().GetProperty("Confidence")!.GetValue(fact)!;

    private static string Refusal(byte[] content)
    {
        string refusal = Reading.Reader.Read(content, "案.pdf").Refusals.ShouldHaveSingleItem();
        refusal.ShouldContain("ください");
        return refusal;
    }

    /// <summary>Two columns ruled from 50 to 500, rows at 720, 675, 640.</summary>
    private static string Ruled(params (int X, int Y, string Text)[] words)
    {
        StringBuilder page = new("0.5 w 50 720 m 500 720 l S 50 675 m 500 675 l S 50 640 m 500 640 l S 50 720 m 50 640 l S 190 720 m 190 640 l S 500 720 m 500 640 l S ");
        foreach ((int x, int y, string text) in words)
        {
            page.Append(CultureInfo.InvariantCulture, $"BT /F 12 Tf {x} {y} Td ({text}) Tj ET ");
        }

        return page.ToString();
    }

    private static byte[] Pdf(params string[] drawings)
    {
        string drawing = string.Join(' ', drawings);
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
            $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream",
        ];
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> places = [];
        for (int i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }

        int table = pdf.Length;
        pdf.Append("xref\n0 5\n0000000000 65535 f \n").Append(string.Concat(places.Select(p => p.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n")));
        return Encoding.ASCII.GetBytes(pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF").ToString());
    }
}
