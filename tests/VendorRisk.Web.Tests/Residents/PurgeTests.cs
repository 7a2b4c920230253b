using System.Text;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Testing;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Tests.Residents;

/// <summary>Whatever opens an original says that it was purged; drafts of it are gone, whoever began them.</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task Purged_IsSaidByThePagesAndTheExports_AndDraftsOfItAreGone()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        PaperDesk desk = product.Get<PaperDesk>();
        byte[] paper = Encoding.UTF8.GetBytes(DraftPaper.Words);
        PaperPreview preview = await desk.PreviewAsync(paper, "案.txt", CancellationToken.None);
        string id = (await desk.SaveAsync(preview, null, "点検", CancellationToken.None)).Id.ShouldNotBeNull();
        PaperPreview draft = await desk.PreviewAsync(paper, "案.txt", CancellationToken.None);
        await product.Get<DraftShelf>().PutAsync(draft with { CommandId = Guid.NewGuid() }, "somebody else", CancellationToken.None);

        (await product.Get<PurgeDesk>().PurgeAsync(id, Guid.NewGuid(), 1, "名簿が入っていた", CancellationToken.None)).ShouldBe(([], false));

        await desk.KeepAsync(draft, CancellationToken.None);
        (await desk.OwnDraftsAsync(CancellationToken.None)).ShouldBeEmpty("a page that stayed open keeps nothing of it");
        PaperEntry again = (await desk.PapersAsync(paper, "同じ.txt", CancellationToken.None)).ShouldHaveSingleItem();
        again.Reading.IsRead.ShouldBeFalse();
        again.Reading.Refusals.ShouldHaveSingleItem().ShouldContain("名簿が入っていた");
        (await product.Get<DraftShelf>().ListAsync("somebody else", CancellationToken.None)).ShouldBeEmpty();
        KeptPaper kept = (await product.Get<PurgeDesk>().PapersAsync(id, CancellationToken.None)).ShouldHaveSingleItem();
        kept.Purged.ShouldNotBeNull().Why.ShouldBe("名簿が入っていた");
        PaperView view = (await product.Get<EngagementDesk>().PaperAsync(id, CancellationToken.None)).ShouldNotBeNull();
        view.Purged.ShouldNotBeNull().Size.ShouldBe(paper.Length);
        view.Lines.ShouldBeEmpty();
        FoundEngagement found = (await product.Get<EngagementDesk>().FindAsync(id, CancellationToken.None)).ShouldNotBeNull();
        found.Versions[0].Did.ShouldBe("purgePaper");
        (await product.Get<StoredDesk>().OpenAsync(id, found.Detail, CancellationToken.None)).ShouldNotBeNull().Content.IsEmpty.ShouldBeTrue();
        (await product.Get<PaperQuotes>().OfAsync(found, CancellationToken.None))(1, "氏名").ShouldNotBeNull().ShouldContain("理由: 名簿が入っていた");
        (await product.Get<ExportDesk>().PaperAsync(id, CancellationToken.None)).ShouldNotBeNull();
        (await product.Get<ExportDesk>().AssessmentAsync(id, CancellationToken.None)).ShouldNotBeNull();
        (await product.Get<PurgeDesk>().PurgeAsync(id, Guid.NewGuid(), 1, "もう一度", CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("既に消去されています");
        (await desk.SaveAsync(await desk.PreviewAsync(paper, "案.txt", CancellationToken.None), null, "もう一度", CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("名簿が入っていた");
    }
}
