using System.Text;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Testing;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

/// <summary>Corrections are kept over a new reading, and the second of two writers finds a way out.</summary>
public sealed class ConflictTests : IAsyncLifetime
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
    public async Task SamePaper_ReadAgain_KeepsTheCorrectionsAndShowsNoDifference()
    {
        string id = await SavedAsync(FactsEdit.Correct("people/count", 15000, ""), FactsEdit.Remove("sheets/0/items/1", ""), FactsEdit.Forget("purpose", ""));

        PaperPreview again = await ReadAsync(DraftPaper.Words);

        again.Target.ShouldBe(id);
        again.Facts.People.Count.Value.ShouldBe(15000);
        again.Facts.People.Count.Source!.Person.ShouldBe("健康課 鈴木");
        again.Detail!.Row.People.ShouldBe(15000);
        EngagementFacts stored = await StoredAsync(id);
        EngagementDifference.Between(stored, again.Facts).Changes.ShouldBeEmpty();
        await SaveAsync(again, "総務課 佐藤");
        (await StoredAsync(id)).People.Count.Source!.Person.ShouldBe("健康課 鈴木");
    }

    [Fact]
    public async Task SecondDraft_ThatChangesTheCorrectedValue_AsksAndTakesWhatIsChosen()
    {
        await SavedAsync(FactsEdit.Correct("people/count", 15000, ""), FactsEdit.Correct("department", "健康部保健課", ""));

        PaperPreview second = await ReadAsync(DraftPaper.Words.Replace("約12,000人", "約13,000人", StringComparison.Ordinal));

        ContestedEdit asked = second.Carried.Contested.ShouldHaveSingleItem();
        (asked.Later, asked.Edit.Who, asked.Edit.At is null).ShouldBe(("13000", "健康課 鈴木", false));
        second.Facts.People.Count.Value.ShouldBe(15000);
        PaperPreview paper = desk.Choose(second, asked, paper: true);
        (paper.Facts.People.Count.Value, paper.Facts.Department.Value).ShouldBe((13000, "健康部保健課"));
        desk.Choose(paper, asked, paper: false).Facts.People.Count.Value.ShouldBe(15000);
    }

    [Fact]
    public async Task Corrections_SavedOverThreeReadings_StayThosePersons()
    {
        string id = await SavedAsync(FactsEdit.Correct("people/count", 15000, ""));
        (PaperPreview second, _) = Revised(await ReadAsync(DraftPaper.Words), FactsEdit.Correct("programme", "検診のお知らせ", ""));
        await SaveAsync(second, "総務課 佐藤");

        PaperPreview third = await ReadAsync(DraftPaper.Words);

        third.Facts.People.Count.Source!.Person.ShouldBe("健康課 鈴木");
        third.Facts.Programme.Source!.Person.ShouldBe("総務課 佐藤");
        EngagementDifference.Between(await StoredAsync(id), third.Facts).Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task SecondWriter_PutsEditsOnTopOfTheFirst_AndSaves()
    {
        string id = await SavedAsync();
        (PaperPreview mine, _) = Revised(await ReadAsync(DraftPaper.Words), FactsEdit.Correct("people/count", 15000, ""), FactsEdit.Correct("sheets/0/term/end", new DateOnly(2026, 12, 31), ""));
        await OtherSavesAsync(FactsEdit.Correct("department", "健康部保健課", ""));

        SaveOutcome outcome = await SaveAsync(mine, "健康課 鈴木");
        SaveConflict conflict = outcome.Conflict.ShouldNotBeNull();
        conflict.ChangedBy.ShouldBe("総務課 佐藤");
        conflict.Comparison.Difference.Changes.ShouldHaveSingleItem().New!.Text.ShouldBe("健康部保健課");
        PaperPreview kept = (await desk.ContinueAsync(mine.CommandId, CancellationToken.None))!;
        (kept.Why, kept.Edits.Length, kept.Conflict is not null).ShouldBe(("点検のため", 2, true));

        PaperPreview moved = (await desk.OnTopAsync(kept, conflict, CancellationToken.None)).ShouldNotBeNull();
        moved.Carried.Lost.ShouldBeEmpty();
        PaperPreview reloaded = (await desk.ContinueAsync(mine.CommandId, CancellationToken.None)).ShouldNotBeNull();
        EngagementDifference.Between(moved.Facts, reloaded.Facts).Changes.ShouldBeEmpty();
        (reloaded.TargetEngagement!.Version, reloaded.TargetEngagement.Revision, reloaded.Conflict).ShouldBe((moved.TargetEngagement!.Version, moved.TargetEngagement.Revision, null));
        (await SaveAsync(reloaded, "健康課 鈴木")).Id.ShouldBe(id);
        EngagementFacts stored = await StoredAsync(id);
        (stored.Department.Value, stored.People.Count.Value, stored.Sheets[0].Term.End.Value).ShouldBe(("健康部保健課", 15000, new DateOnly(2026, 12, 31)));
        (stored.Department.Source!.Person, stored.People.Count.Source!.Person).ShouldBe(("総務課 佐藤", "健康課 鈴木"));
    }

    [Fact]
    public async Task SecondWriter_WhoChangedTheSameValue_IsAskedAndOwnValueStands()
    {
        await SavedAsync();
        (PaperPreview mine, _) = Revised(await ReadAsync(DraftPaper.Words), FactsEdit.Correct("people/count", 15000, ""));
        await OtherSavesAsync(FactsEdit.Correct("people/count", 14000, ""));
        SaveConflict conflict = (await SaveAsync(mine, "健康課 鈴木")).Conflict.ShouldNotBeNull();

        PaperPreview moved = (await desk.OnTopAsync(mine, conflict, CancellationToken.None)).ShouldNotBeNull();

        ContestedEdit asked = moved.Carried.Contested.ShouldHaveSingleItem();
        asked.Later.ShouldBe("14000");
        moved.Facts.People.Count.Value.ShouldBe(15000);
        desk.Choose(moved, asked, paper: true).Facts.People.Count.Value.ShouldBe(14000);
    }

    [Fact]
    public async Task SecondWriter_EditOfAnEntryThatTheFirstRemoved_IsListed()
    {
        await SavedAsync();
        (PaperPreview mine, _) = Revised(await ReadAsync(DraftPaper.Words), FactsEdit.Correct("sheets/0/items/1/class", SensitivityClass.Financial, ""), FactsEdit.Correct("people/count", 15000, ""));
        await OtherSavesAsync(FactsEdit.Remove("sheets/0/items/1", ""));
        SaveConflict conflict = (await SaveAsync(mine, "健康課 鈴木")).Conflict.ShouldNotBeNull();

        PaperPreview moved = (await desk.OnTopAsync(mine, conflict, CancellationToken.None)).ShouldNotBeNull();

        moved.Carried.Lost.ShouldHaveSingleItem().Path.ShouldBe("sheets/0/items/1/class");
        moved.Facts.People.Count.Value.ShouldBe(15000);
    }

    [Fact]
    public async Task SecondWriter_SavesWhatIsShown_AsTheNextVersion()
    {
        string id = await SavedAsync();
        (PaperPreview mine, _) = Revised(await ReadAsync(DraftPaper.Words), FactsEdit.Correct("people/count", 15000, ""));
        await OtherSavesAsync(FactsEdit.Correct("department", "健康部保健課", ""));
        SaveConflict conflict = (await SaveAsync(mine, "健康課 鈴木")).Conflict.ShouldNotBeNull();

        PaperPreview seen = await desk.AsSeenAsync((await desk.ContinueAsync(mine.CommandId, CancellationToken.None))!, conflict, CancellationToken.None);

        (await SaveAsync(seen, "健康課 鈴木")).Id.ShouldBe(id);
        (await product.Get<EngagementDesk>().FindAsync(id, CancellationToken.None))!.Versions.Length.ShouldBe(3);
        (await StoredAsync(id)).Department.Value.ShouldBe("健康部健康課");
    }

    [Fact]
    public async Task Preview_ThatWasSaved_IsFoundAgainByItsAddress()
    {
        PaperPreview first = await ReadAsync(DraftPaper.Words);
        string id = (await SaveAsync(first, "健康課 鈴木")).Id!;
        PaperPreview second = await ReadAsync(DraftPaper.Words);
        await SaveAsync(second, "健康課 鈴木");

        (await desk.SavedAsAsync(first.CommandId, CancellationToken.None)).ShouldBe(id);
        (await desk.SavedAsAsync(second.CommandId, CancellationToken.None)).ShouldBe(id);
        (await desk.SavedAsAsync(Guid.NewGuid(), CancellationToken.None)).ShouldBeNull();
    }

    private async Task<string> SavedAsync(params FactsEdit[] edits)
    {
        (PaperPreview preview, int problems) = Revised(await ReadAsync(DraftPaper.Words), edits);
        problems.ShouldBe(0);
        return (await SaveAsync(preview, "健康課 鈴木")).Id.ShouldNotBeNull();
    }

    private async Task OtherSavesAsync(params FactsEdit[] edits)
    {
        (PaperPreview preview, _) = Revised(await ReadAsync(DraftPaper.Words), edits);
        (await SaveAsync(preview, "総務課 佐藤")).Id.ShouldNotBeNull();
    }

    private (PaperPreview Preview, int Problems) Revised(PaperPreview preview, params FactsEdit[] edits)
    {
        (PaperPreview revised, var problems) = desk.Revise(preview, preview.Edits.AddRange(edits));
        return (revised, problems.Length);
    }

    private async Task<EngagementFacts> StoredAsync(string id) => (await product.Get<IEngagementBook>().FindAsync(new EngagementId(Guid.Parse(id))))!.Current.Facts;

    private Task<PaperPreview> ReadAsync(string paper) => desk.PreviewAsync(Encoding.UTF8.GetBytes(paper), "案.txt", CancellationToken.None);

    private Task<SaveOutcome> SaveAsync(PaperPreview preview, string who) => product.GetFor<PaperDesk>(who).SaveAsync(preview, preview.TargetEngagement, "点検のため", CancellationToken.None);
}
