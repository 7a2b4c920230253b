using VendorRisk.Learning.Training;
using VendorRisk.Testing;

namespace VendorRisk.Learning.Tests.Corrections;

public class SafeguardCorrectionsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Record_Correction_IsListedAsItWasSaid(TestServer server)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        RecordCorrection command = TemporaryCorrections.Correction() with { After = ["SY-10", "OP-10", "OP-10"] };
        (await store.Book.RecordAsync(command)).ShouldBe(new CorrectionResult.Saved(TemporaryCorrections.Now));
        SafeguardCorrection kept = (await store.Book.ListAsync()).ShouldHaveSingleItem();
        (kept.At, kept.Who, kept.Why, kept.Text, kept.Side, kept.Section)
            .ShouldBe((TemporaryCorrections.Now, "山田", "読み取りの確認", command.Text, SentenceSide.Contractor, SentenceSection.Operational));
        kept.Before.ShouldBe(["OP-11"]);
        kept.After.ShouldBe(["OP-10", "SY-10"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Record_SameCommandAgain_AnswersAsTheFirstDid(TestServer server)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        RecordCorrection command = TemporaryCorrections.Correction();
        CorrectionResult first = await store.Book.RecordAsync(command);
        (await store.Book.RecordAsync(command)).ShouldBe(first);
        (await store.Book.ListAsync()).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Record_CommandIdOfAnotherCorrection_IsRejected(TestServer server)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        RecordCorrection command = TemporaryCorrections.Correction();
        await store.Book.RecordAsync(command);
        CorrectionResult answer = await store.Book.RecordAsync(command with { After = [] });
        answer.ShouldBeOfType<CorrectionResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("commandId.reused");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Record_BadCommand_ListsEveryProblemAndStoresNothing(TestServer server)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        RecordCorrection bad = TemporaryCorrections.Correction(" ") with { CommandId = Guid.Empty, Who = "", Why = new string('長', 2001), Before = ["OP-18"], After = default };
        CorrectionResult.Rejected answer = (await store.Book.RecordAsync(bad)).ShouldBeOfType<CorrectionResult.Rejected>();
        answer.Problems.Select(p => p.Code).ShouldBe(["who.empty", "why.long", "text.empty", "before.unknown", "after.missing", "commandId.empty"]);
        (await store.Book.ListAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Export_OneSentenceCorrectedTwice_GivesTheLastWordAsTrainingData(TestServer server)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        await store.Book.RecordAsync(TemporaryCorrections.Correction());
        await store.Book.RecordAsync(TemporaryCorrections.Correction("名簿は 鍵のかかる\n棚に置く。") with { After = [] });
        await store.Book.RecordAsync(TemporaryCorrections.Correction("端末に\tパスワードを掛ける。") with { After = ["SY-06"], Section = SentenceSection.Technical });
        string file = await store.Book.ExportAsync();
        file.ShouldNotContain("山田");
        TrainingFile.Read("corrections.tsv", file).Select(s => (string.Join(' ', s.Controls), s.Side, s.Section, s.Text, s.HeldOut)).ShouldBe(
        [
            ("", SentenceSide.Contractor, SentenceSection.Operational, "名簿は 鍵のかかる 棚に置く。", false),
            ("SY-06", SentenceSide.Contractor, SentenceSection.Technical, "端末に パスワードを掛ける。", false),
        ]);
    }
}
