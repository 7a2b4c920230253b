using System.Text;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Tests.Exports;

/// <summary>What the samples of the first start give when they are handed out.</summary>
public class ExportDeskTests
{
    [Fact]
    public async Task Samples_HandedOut_GivePaperSheetPackAndRegisters()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        ExportDesk desk = product.Get<ExportDesk>();
        string id = (await product.Get<IEngagementBook>().ListAsync())[0].Id.ToString();

        (await desk.PaperAsync(id, CancellationToken.None))!.Value.File.Content.Length.ShouldBeGreaterThan(5000);
        AssessmentSheet sheet = (await desk.SheetAsync(id, CancellationToken.None))!;
        sheet.Findings.ShouldNotBeEmpty();
        sheet.Findings.ShouldAllBe(f => f.Evidence.Length > 0 && f.Remedy.Length > 0);
        sheet.Categories.Length.ShouldBe(9);
        (await desk.PackOfAsync(null, [], CancellationToken.None))!.Items.Length.ShouldBe(5);
        foreach ((string register, int rows) in new[] { ("vendors", 0), ("certifications", 0), ("engagements", 5), ("findings", 5) })
        {
            OutputFile csv = (await desk.CsvAsync(register, CancellationToken.None))!.Value.File;
            (Encoding.UTF8.GetString(csv.Content.Span).Split("\r\n").Length - 2).ShouldBeGreaterThanOrEqualTo(rows, register);
        }

        (await desk.CsvAsync("secrets", CancellationToken.None)).ShouldBeNull();
        (await desk.PaperAsync(Guid.NewGuid().ToString("N"), CancellationToken.None)).ShouldBeNull();
    }
}
