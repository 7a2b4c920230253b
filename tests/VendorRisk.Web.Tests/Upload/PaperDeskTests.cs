using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Learning;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Testing;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

public sealed class PaperDeskTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;
    private PaperDesk desk = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        await product.Get<EngagementDesk>().RemoveSamplesAsync(CancellationToken.None);
        desk = product.Get<PaperDesk>();
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Preview_NotSaved_LeavesNothingBehind()
    {
        (await PreviewAsync()).Detail.ShouldNotBeNull();

        (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery(), CancellationToken.None)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_ClickedTwice_SavesOnce()
    {
        PaperPreview preview = await PreviewAsync();

        SaveOutcome[] outcomes = await Task.WhenAll(SaveAsync(preview, null), SaveAsync(preview, null));

        outcomes[0].Id.ShouldNotBeNull();
        outcomes[1].Id.ShouldBe(outcomes[0].Id);
        (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery(), CancellationToken.None)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Save_WithoutWhy_SaysSo() =>
        (await desk.SaveAsync(await PreviewAsync(), null, " ", CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("理由");

    [Fact]
    public async Task SecondDraft_OfTheSamePaper_IsOfferedAsAVersionAndKeepsTheFirst()
    {
        await SaveAsync(await PreviewAsync(), null);

        PaperPreview second = await PreviewAsync();
        StoredEngagement target = second.Alike.ShouldHaveSingleItem();
        SaveOutcome outcome = await SaveAsync(second, target);

        FoundEngagement found = (await product.Get<EngagementDesk>().FindAsync(outcome.Id!, CancellationToken.None)).ShouldNotBeNull();
        found.Versions.Length.ShouldBe(2);
    }

    [Fact]
    public async Task TwoDrafts_SavedOverTheSameVersion_TellTheSecondWhoWasFirst()
    {
        await SaveAsync(await PreviewAsync(), null);
        PaperPreview mine = await PreviewAsync();
        PaperPreview theirs = await PreviewAsync();
        await product.GetFor<PaperDesk>("総務課 佐藤").SaveAsync(theirs, theirs.Alike[0], "先に直した", CancellationToken.None);

        SaveOutcome outcome = await SaveAsync(mine, mine.Alike[0]);

        outcome.Id.ShouldBeNull();
        outcome.Problems.ShouldHaveSingleItem().ShouldContain("総務課 佐藤");
    }

    [Fact]
    public async Task Paper_Saved_IsShownByteForByteInItsLines()
    {
        SaveOutcome outcome = await SaveAsync(await PreviewAsync(), null);

        PaperView paper = (await product.Get<EngagementDesk>().PaperAsync(outcome.Id!, CancellationToken.None)).ShouldNotBeNull();

        paper.Lines.ShouldContain(line => line.Contains("みどり印刷株式会社", StringComparison.Ordinal));
        paper.Cited.ShouldNotBeEmpty();
        paper.Cited.Keys.ShouldAllBe(line => line >= 1 && line <= paper.Lines.Length);
    }

    [Fact]
    public async Task Corrections_Saved_AreSignedByWhoSaves_AndToldToLearning()
    {
        PaperPreview read = await PreviewAsync();
        (PaperPreview revised, ImmutableArray<string> problems) = desk.Revise(read,
        [
            FactsEdit.Correct("people/count", 15000, ""),
            FactsEdit.Correct("sheets/0/term/end", "まもなく", ""),
            FactsEdit.Correct("safeguards/0/controls", ImmutableArray.Create(ControlIds.LockedStorage), ""),
        ]);
        problems.Length.ShouldBe(1);
        await desk.KeepAsync(revised, CancellationToken.None);
        (await desk.ContinueAsync(read.CommandId, CancellationToken.None))!.Edits.Length.ShouldBe(2);
        (await desk.JudgeAgainAsync(revised, CancellationToken.None)).Row.People.ShouldBe(15000);

        SaveOutcome outcome = await SaveAsync(revised, null);

        EngagementFacts saved = (await product.Get<EngagementDesk>().FindAsync(outcome.Id!, CancellationToken.None))!.Detail.Facts;
        saved.People.Count.Source!.Person.ShouldBe("健康課 鈴木");
        SafeguardCorrection correction = (await product.Get<ISafeguardCorrections>().ListAsync()).ShouldHaveSingleItem();
        correction.After.ShouldBe([ControlIds.LockedStorage]);
        (await desk.ContinueAsync(read.CommandId, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Correction_ThatNoLongerFits_IsNamedWhenTheDraftIsContinued()
    {
        PaperPreview read = await PreviewAsync();
        FactsEdit elsewhere = FactsEdit.Correct("sheets/9/term/end", "令和9年3月31日", "");
        await desk.KeepAsync(read with { Edits = [FactsEdit.Correct("people/count", 15000, ""), elsewhere] }, CancellationToken.None);

        PaperPreview continued = (await desk.ContinueAsync(read.CommandId, CancellationToken.None)).ShouldNotBeNull();

        continued.Edits.ShouldHaveSingleItem().Path.ShouldBe("people/count");
        continued.Dropped.ShouldHaveSingleItem();
    }

    private Task<PaperPreview> PreviewAsync() => desk.PreviewAsync(Encoding.UTF8.GetBytes(DraftPaper.Words), "案.txt", CancellationToken.None);

    private Task<SaveOutcome> SaveAsync(PaperPreview preview, StoredEngagement? target) =>
        desk.SaveAsync(preview, target, "点検のため", CancellationToken.None);
}
