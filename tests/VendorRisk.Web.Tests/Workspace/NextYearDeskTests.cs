using System.Text;
using VendorRisk.Application;
using VendorRisk.Testing;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Tests.Workspace;

public sealed class NextYearDeskTests
{
    [Fact]
    public async Task Draft_ForTheNextYear_IsKept_SavedAsANewEngagement_AndNamesTheOneBefore()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        PaperDesk desk = product.Get<PaperDesk>();
        PaperPreview read = await desk.PreviewAsync(Encoding.UTF8.GetBytes(DraftPaper.Words), "案.txt", CancellationToken.None);
        string before = (await desk.SaveAsync(read, null, "付議のため", CancellationToken.None)).Id.ShouldNotBeNull();

        Guid draft = (await product.Get<NextYearDesk>().DraftAsync(before, CancellationToken.None)).ShouldNotBeNull();
        PaperPreview kept = (await desk.ContinueAsync(draft, CancellationToken.None)).ShouldNotBeNull();

        (kept.Continues?.Id, kept.Target, kept.Alike.Length, kept.Dropped.Length).ShouldBe((before, "", 0, 0));
        kept.Why.ShouldContain("年度更新");
        kept.Detail!.Row.Start.ShouldBe(new DateOnly(2027, 4, 1));
        kept.Reading.Facts.People.Count.Value.ShouldBe(12_000);
        NextYear.ToConfirm(kept.Facts).ShouldContain("people/count");

        string after = (await desk.SaveAsync(kept, null, kept.Why, CancellationToken.None)).Id.ShouldNotBeNull();

        after.ShouldNotBe(before);
        FoundEngagement found = (await product.Get<EngagementDesk>().FindAsync(after, CancellationToken.None))!;
        found.Continues.ShouldBe(kept.Continues);
        found.Detail.Row.Start.ShouldBe(new DateOnly(2027, 4, 1));
        PaperPreview stored = (await product.Get<StoredDesk>().OpenAsync(after, found.Detail, CancellationToken.None))!;
        NextYear.ToConfirm(stored.Facts).ShouldBe(NextYear.ToConfirm(kept.Facts));
        (await product.Get<NextYearDesk>().DraftAsync(Guid.NewGuid().ToString("N"), CancellationToken.None)).ShouldBeNull();
    }
}
