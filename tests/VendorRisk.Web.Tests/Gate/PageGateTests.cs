using System.Collections.Immutable;
using System.Text;
using VendorRisk.Papers;
using VendorRisk.Web.CommandLine.Rules;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Gate;

/// <summary>The page gives no grade to what is no engagement, and says the same as the command line.</summary>
public sealed class PageGateTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;
    private PaperDesk desk = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        desk = product.Get<PaperDesk>();
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Theory]
    [InlineData(GatePapers.Minutes)]
    [InlineData(GatePapers.Incident)]
    [InlineData("吾輩は猫である。名前はまだ無い。")]
    public async Task Preview_PaperThatIsNoEngagement_SaysWhatTheCommandsSay(string paper)
    {
        byte[] content = Encoding.UTF8.GetBytes(paper);

        PaperEntry read = (await desk.PapersAsync(content, "案.txt", CancellationToken.None)).ShouldHaveSingleItem();
        PaperPreview preview = await desk.PreviewAsync(read, CancellationToken.None);

        preview.Detail.ShouldBeNull();
        (await desk.ContinueAsync(preview.CommandId, CancellationToken.None)).ShouldBeNull();
        string message = preview.Reading.Refusals.ShouldHaveSingleItem();
        FactsOf(content).ShouldHaveSingleItem().ShouldEndWith(message);
    }

    [Fact]
    public async Task Preview_ClausesAlone_ShowsTopicsAndNoGrade()
    {
        PaperPreview preview = await desk.PreviewAsync(Encoding.UTF8.GetBytes(GatePapers.Clauses), "特記.txt", CancellationToken.None);

        preview.Reading.IsRead.ShouldBeTrue();
        preview.Reading.Kind.ShouldBe(PaperKind.Clauses);
        preview.Detail.ShouldBeNull();
        preview.Lacking.ShouldHaveSingleItem().Topics.ShouldContain(Contract.ClauseTopic.Training);
    }

    [Fact]
    public async Task Preview_AgendaPaper_IsJudgedAsBefore()
    {
        PaperPreview preview = await desk.PreviewAsync(Encoding.UTF8.GetBytes(GatePapers.Agenda), "案.txt", CancellationToken.None);

        preview.Detail.ShouldNotBeNull();
        preview.Lacking.ShouldBeEmpty();
    }

    private ImmutableArray<string> FactsOf(byte[] content)
    {
        FileInfo file = new(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}", "案.txt"));
        file.Directory!.Create();
        try
        {
            File.WriteAllBytes(file.FullName, content);
            new FactsFile(product.Get<IPaperReader>()).Load(file.FullName, out IReadOnlyList<string> problems).ShouldBeNull();
            return [.. problems];
        }
        finally
        {
            file.Directory.Delete(recursive: true);
        }
    }
}
