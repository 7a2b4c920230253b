using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using VendorRisk.Linked.Chain;
using VendorRisk.LogCheck.Anchors;
using VendorRisk.LogCheck.Checking;
using VendorRisk.People;

namespace VendorRisk.LogCheck.Tests.Anchors;

/// <summary>What the store alone cannot show: an end that was cut, a log that was made anew.</summary>
public sealed class AnchorTests : IDisposable
{
    private const string Signer = "office.example/anchor";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-anchors-");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly List<SignedNote> _notes = [];

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Log_ThatGoesOnFromItsCheckpoints_IsWhole()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        await SignAsync(office);
        await office.WorkAsync("別案.txt", DraftPaper.Words + "\n変更なし");
        await SignAsync(office);

        (int status, string said) = await RunAsync(office);

        status.ShouldBe(CheckRun.Whole, said);
        said.ShouldContain("確認点: 8 個が一致");
        said.ShouldContain("異常 0 件");
    }

    [Fact]
    public async Task End_CutOffWithItsRows_IsFoundByTheCheckpointAlone()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        string size = office.Store.Query("SELECT Size FROM people_chain_head")[0];
        string log = office.Store.Query("SELECT max(Sequence) FROM people_log")[0];
        string head = office.Store.Query("SELECT 'Size = ' || Size || ', Peaks = x''' || hex(Peaks) || ''', Root = x''' || hex(Root) || '''' FROM people_chain_head")[0];
        await office.Get<Application.NoteAct>().RunAsync("鈴木", null, PeopleEvent.Exported, "/export/registers", "台帳.xlsx");
        await SignAsync(office);
        office.Store.Query(
            $"""
            DROP TRIGGER people_chain_no_delete; DROP TRIGGER people_log_no_delete;
            DELETE FROM people_chain WHERE Sequence > {size}; DELETE FROM people_log WHERE Sequence > {log}; UPDATE people_chain_head SET {head};
            """);

        (await office.ProblemsAsync()).ShouldBeEmpty("the store is consistent in itself");
        (int status, string said) = await RunAsync(office);
        status.ShouldBe(CheckRun.Broken);
        said.ShouldContain("末尾が切り取られたか");
    }

    [Fact]
    public async Task Log_MadeAnew_IsFoundByTheCheckpointAlone()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        await SignAsync(office);
        office.Store.Query(
            """
            DROP TRIGGER engagements_chain_no_delete; DROP TRIGGER engagements_audit_no_update;
            DELETE FROM engagements_chain; DELETE FROM engagements_chain_head; UPDATE engagements_audit SET Who = 'x';
            """);
        await office.InitialiseAsync();
        await office.WorkAsync("別案.txt", DraftPaper.Words + "\n変更なし"); // So that there are more entries than the checkpoint counted.

        (await office.ProblemsAsync()).ShouldBeEmpty("the store is consistent in itself");
        (int status, string said) = await RunAsync(office);
        status.ShouldBe(CheckRun.Broken);
        said.ShouldContain("確認点の時のものと違います");
    }

    [Fact]
    public async Task Checkpoints_ForgedTakenOutOrDoubled_AreFound()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        await SignAsync(office);
        ImmutableArray<SignedNote> whole = [.. _notes];
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        await ShouldBeBrokenAsync(office, [.. whole[..1], SignedNote.Sign(whole[1].Text, Signer, other), .. whole[2..]], "署名が");
        await ShouldBeBrokenAsync(office, [.. whole[..1], .. whole[2..]], "抜き取られた");
        await ShouldBeBrokenAsync(office, [whole[0], .. whole], "抜き取られた");
        await ShouldBeBrokenAsync(office, [whole[1], whole[0], .. whole[2..]], "抜き取られた");
        await ShouldBeBrokenAsync(office, [], "正しい確認点が 1 つもありません");
        await ShouldBeBrokenAsync(office, [SignedNote.Sign("office.example/people\nmany\n", Signer, _key)], "形になっていません");
        await ShouldBeBrokenAsync(office, [SignedNote.Sign(new Checkpoint("office.example/absent", 3, new byte[32], DateTimeOffset.UnixEpoch, null).Write(), Signer, _key)], "データにありません");
    }

    private async Task ShouldBeBrokenAsync(RecordedOffice office, ImmutableArray<SignedNote> notes, string says)
    {
        _notes.Clear();
        _notes.AddRange(notes);
        (int status, string said) = await RunAsync(office);
        status.ShouldBe(CheckRun.Broken);
        said.ShouldContain(says);
    }

    /// <summary>Signs where the logs stand, as the product's daily job does.</summary>
    private async Task SignAsync(RecordedOffice office)
    {
        foreach (ModuleReport report in (await office.CheckAsync()).Where(report => report.Roots.Count > 0))
        {
            byte[]? previous = _notes.Count == 0 ? null : Checkpoint.HashOf(_notes[^1]);
            Checkpoint checkpoint = new($"office.example/{report.Module}", report.Roots.Count, report.Roots[^1], DateTimeOffset.UnixEpoch, previous);
            _notes.Add(SignedNote.Sign(checkpoint.Write(), Signer, _key));
        }
    }

    private async Task<(int Status, string Said)> RunAsync(RecordedOffice office)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, Checkpoint.FileName), string.Concat(_notes.Select(note => note.Write())));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, NoteKey.FileName), new NoteKey(Signer, _key.ExportSubjectPublicKeyInfo()).Write());
        await using StringWriter said = new(CultureInfo.InvariantCulture);
        int status = await CheckRun.RunAsync(["--store", office.StoreArgument, "--anchors", _folder.FullName], null, said, said, CancellationToken.None);
        return (status, said.ToString());
    }
}
