using System.Globalization;
using VendorRisk.Linked.Chain;

namespace VendorRisk.LogCheck.Checking;

/// <summary>Holds the logs against the checkpoints that were signed and kept outside of the store.</summary>
internal sealed class AnchorCheck(NoteKey key)
{
    /// <summary>Adds to the reports what the checkpoints show.</summary>
    /// <param name="file">What the file of checkpoints holds.</param>
    /// <param name="reports">The modules' reports.</param>
    /// <returns>How many checkpoints were good, and when the newest was made; problems of the file itself.</returns>
    public (int Good, DateTimeOffset? Newest, IReadOnlyList<LogProblem> Problems) Run(string file, IReadOnlyList<ModuleReport> reports)
    {
        IReadOnlyList<SignedNote> notes;
        try
        {
            notes = SignedNote.ReadAll(file);
        }
        catch (FormatException unreadable)
        {
            return (0, null, [new LogProblem("anchors", "ファイル", $"確認点のファイルを読めません（{unreadable.Message}）。")]);
        }

        List<LogProblem> problems = [];
        Dictionary<string, Checkpoint> newest = new(StringComparer.Ordinal);
        byte[]? previous = null;
        int good = 0;
        DateTimeOffset? at = null;
        for (int i = 0; i < notes.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"確認点 {i + 1}");
            int before = problems.Count;
            if (Checked(notes[i], place, previous, problems) is { } checkpoint)
            {
                Compare(checkpoint, place, newest, reports, problems);
                at = checkpoint.At;
            }

            previous = Checkpoint.HashOf(notes[i]);
            good += problems.Count == before ? 1 : 0;
        }

        return (good, at, problems);
    }

    private Checkpoint? Checked(SignedNote note, string place, byte[]? previous, List<LogProblem> problems)
    {
        if (!note.IsSignedBy(key))
        {
            problems.Add(new LogProblem("anchors", place, "署名が、公開鍵のものではありません。偽物か、書き換えられています。"));
            return null;
        }

        try
        {
            Checkpoint checkpoint = Checkpoint.Read(note.Text);
            if (checkpoint.Previous is null ? previous is not null : previous is null || !checkpoint.Previous.AsSpan().SequenceEqual(previous))
            {
                problems.Add(new LogProblem("anchors", place, "直前の確認点が、署名した時のものと違います。確認点が抜き取られたか、並べ替えられています。"));
            }

            return checkpoint;
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException)
        {
            problems.Add(new LogProblem("anchors", place, "確認点の形になっていません。"));
            return null;
        }
    }

    private static void Compare(Checkpoint checkpoint, string place, Dictionary<string, Checkpoint> newest, IReadOnlyList<ModuleReport> reports, List<LogProblem> problems)
    {
        string module = checkpoint.Module;
        if (newest.TryGetValue(module, out Checkpoint? earlier) && (earlier.Size > checkpoint.Size || earlier.Origin != checkpoint.Origin))
        {
            problems.Add(new LogProblem(module, place, "前の確認点より記録が減っているか、別の役所の確認点です。"));
        }

        newest[module] = checkpoint;
        if (reports.FirstOrDefault(report => report.Module == module) is not { } report)
        {
            problems.Add(new LogProblem(module, place, "確認点のある記録が、データにありません。"));
        }
        else if (checkpoint.Size > report.Roots.Count)
        {
            problems.Add(new LogProblem(module, place, string.Create(
                CultureInfo.InvariantCulture, $"確認点の時には記録が {checkpoint.Size} 件ありましたが、今たどれるのは {report.Roots.Count} 件です。末尾が切り取られたか、途中が壊れています。")));
        }
        else if (!(checkpoint.Size == 0 ? ChainProof.Root([]) : report.Roots[(int)checkpoint.Size - 1]).AsSpan().SequenceEqual(checkpoint.Root))
        {
            problems.Add(new LogProblem(module, place, string.Create(CultureInfo.InvariantCulture, $"記録 1〜{checkpoint.Size} が、確認点の時のものと違います。確認点より前の記録が書き換えられています。")));
        }
    }
}
