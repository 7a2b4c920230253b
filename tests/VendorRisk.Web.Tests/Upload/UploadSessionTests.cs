using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Engagements;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

public sealed class UploadSessionTests
{
    private static readonly EngagementFacts Facts = new EngagementFacts { Title = Fact.Known("検診の案内"), Department = Fact.Known("健康課") with { Confidence = 600 } }.WithPaths();
    private static readonly PaperEntry First = Entry("first.txt");
    private static readonly PaperEntry Second = Entry("second.txt");
    private static readonly PaperEntry Unreadable = new("broken.pdf", default, new PaperReading { Refusals = ["読めません。"] });

    [Fact]
    public void File_ThatCannotBeRead_LeavesWhatWasThere()
    {
        UploadSession before = Showing(First);

        UploadSession after = before.Begin().Read([Unreadable]).End();

        after.Refusals.ShouldBe(["読めません。"]);
        (after.Open, after.Papers, after.Chosen).ShouldBe((before.Open, before.Papers, before.Chosen));
    }

    [Fact]
    public void File_OfWhichOnePaperCanBeRead_ReplacesWhatWasThere()
    {
        UploadSession after = Showing(First).Begin().Read([Unreadable, Second]);

        (after.Reading, after.Open, after.Chosen).ShouldBe((true, null, null));
        after.Papers.Length.ShouldBe(2);
        after.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Paper_LeftForAnother_IsRememberedByItsPreview()
    {
        PaperPreview first = Preview(First);

        UploadSession session = UploadSession.Empty.Read([First, Second]).Choose(First).Show(first).Choose(Second);

        session.BegunOn(First).ShouldBe(first.CommandId);
        session.BegunOn(Second).ShouldBeNull();
    }

    [Fact]
    public void Paper_OfTheSameNameInAnotherFolder_IsNotTakenForTheOneThatWasBegun()
    {
        PaperEntry alike = First with { Content = new byte[] { 1 } };

        UploadSession session = UploadSession.Empty.Read([First, alike]).Choose(First).Show(Preview(First));

        session.BegunOn(First).ShouldNotBeNull();
        session.BegunOn(alike).ShouldBeNull();
    }

    [Fact]
    public void Paper_WithoutAGrade_IsShownButNotBegun()
    {
        UploadSession session = UploadSession.Empty.Read([First]).Choose(First).Show(Preview(First) with { Detail = null });

        session.Open.ShouldNotBeNull();
        session.BegunOn(First).ShouldBeNull();
    }

    [Fact]
    public void Paper_ThatCannotBeRead_ShowsItsReasonsAlone()
    {
        UploadSession session = Showing(First).Choose(Unreadable).Show(Preview(Unreadable) with { Detail = null });

        (session.Open, session.Address).ShouldBe((null, "/upload"));
        session.Refusals.ShouldBe(["読めません。"]);
    }

    [Fact]
    public void Corrections_OfOnesOwn_AreUnsavedUntilSaved()
    {
        OpenPreview open = OpenPreview.Of(Preview(First) with { Edits = [FactsEdit.Confirm("department", "")] });
        UploadSession session = Showing(First);

        session.Unsaved.ShouldBeFalse();
        session.With(open).Unsaved.ShouldBeTrue();
        session.With(open with { Saved = true }).Unsaved.ShouldBeFalse();
        session.With(OpenPreview.Of(Preview(First) with { Edits = [FactsEdit.Confirm("department", "健康課 鈴木")] })).Unsaved.ShouldBeFalse();
    }

    [Fact]
    public void Preview_CountsFactsAndGuesses_AnewWhenTheyChange()
    {
        OpenPreview open = OpenPreview.Of(Preview(First));
        (open.Facts, open.Guesses).ShouldBe((2, 1));

        OpenPreview revised = open.Revised(open.Preview with { Facts = Facts with { Department = Facts.Department with { Confidence = 1000 } } }, ["訂正できません。"]);

        (revised.Facts, revised.Guesses).ShouldBe((2, 0));
        revised.Problems.ShouldBe(["訂正できません。"]);
    }

    [Fact]
    public void Preview_JudgedAgain_CitesTheLinesOfTheNewFindings()
    {
        OpenPreview open = OpenPreview.Of(Preview(First));
        open.Cited.ShouldBeEmpty();

        OpenPreview judged = open.Judged(Detail() with { Findings = [Finding(line: 7)] }, "判定しました。");

        judged.Cited.Keys.ShouldBe([7]);
        judged.Status.ShouldBe("判定しました。");
    }

    [Fact]
    public async Task Run_ThatBeginsLater_CancelsTheOneBefore()
    {
        using LatestRun runs = new();
        CancellationToken first = await runs.BeginAsync();
        CancellationToken second = await runs.BeginAsync();

        (first.IsCancellationRequested, second.IsCancellationRequested).ShouldBe((true, false));
        await runs.StopAsync();
        second.IsCancellationRequested.ShouldBeTrue();
    }

    private static UploadSession Showing(PaperEntry paper) => UploadSession.Empty.Read([paper]).Choose(paper).Show(Preview(paper));

    private static PaperEntry Entry(string name) => new(name, default, new PaperReading { Facts = Facts });

    private static PaperPreview Preview(PaperEntry paper) => new()
    {
        CommandId = Guid.NewGuid(), FileName = paper.Name, Content = paper.Content, Reading = paper.Reading, Facts = paper.Reading.Facts, Detail = Detail(),
    };

    private static EngagementDetail Detail() => new() { Row = new EngagementRow { Id = "", Title = "検診の案内" }, Facts = Facts, AsOf = new DateOnly(2026, 11, 29) };

    private static FindingView Finding(int line) => new()
    {
        Key = "a", Rule = "a", Severity = Severity.Low, Category = RiskCategories.Data, Message = "", Why = "", Remedy = "", Evidence = [new Evidence("title", line)],
    };
}
