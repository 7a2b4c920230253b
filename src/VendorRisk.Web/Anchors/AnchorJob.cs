using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Linked.Chain;
using VendorRisk.Linked.Storage;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Anchors;

/// <summary>
/// Signs the heads of all logs every day, in a file outside the store, once each log is known to continue from its last checkpoint. Whoever keeps a copy of that
/// file can tell when a log was rebuilt.
/// </summary>
internal sealed class AnchorJob(IEnumerable<IStoreCopy> modules, StoreSettings store, AnchorSettings settings, TimeProvider clock) : IScheduledJob
{
    public string Id => "anchors";

    public string Schedule => "0 4 * * *";

    /// <exception cref="StartupException">A log does not go on from its checkpoint, or the file of checkpoints is damaged.</exception>
    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        using ECDsa key = AnchorKey.Open(settings);
        IReadOnlyList<SignedNote> notes = Read(new NoteKey(settings.Signer, key.ExportSubjectPublicKeyInfo()));
        Dictionary<string, Checkpoint> last = new(StringComparer.Ordinal);
        foreach (Checkpoint checkpoint in notes.Select(note => Checkpoint.Read(note.Text)))
        {
            last[checkpoint.Origin] = checkpoint;
        }

        byte[]? previous = notes.Count == 0 ? null : Checkpoint.HashOf(notes[^1]);
        StringBuilder added = new();
        List<string> broken = [];
        int count = 0;
        foreach (IStoreCopy module in modules.DistinctBy(module => module.Name).OrderBy(module => module.Name, StringComparer.Ordinal))
        {
            string origin = $"{settings.Name}/{module.Name}";
            Checkpoint? before = last.GetValueOrDefault(origin);
            (DurableChainTree tree, bool goesOn) = Tree(await module.LeavesAsync(store.Address, cancellation), before);
            if (!goesOn)
            {
                broken.Add(module.Name);
                continue;
            }

            if (tree.Size == 0)
            {
                continue; // Its log has not begun.
            }

            SignedNote note = SignedNote.Sign(new Checkpoint(origin, tree.Size, tree.Root(), clock.GetUtcNow(), previous).Write(), settings.Signer, key);
            previous = Checkpoint.HashOf(note);
            added.Append(note.Write());
            count++;
        }

        Add(added.ToString());
        return broken.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"記録の確認点を {count} 個、{settings.Checkpoints} に書き足しました。")
            : throw new StartupException(
                $"記録が、前の確認点の続きになっていません（{string.Join("、", broken)}）。控えから戻したのでなければ、記録が書き換えられたおそれがあります。VendorRisk.LogCheck で調べてください。");
    }

    /// <summary>The log's tree, and whether it had the checkpoint's head when it was as long.</summary>
    private static (DurableChainTree Tree, bool GoesOn) Tree(ImmutableArray<byte[]> leaves, Checkpoint? before)
    {
        DurableChainTree tree = new();
        bool goesOn = before is null;
        foreach (byte[] leaf in leaves)
        {
            tree.Append(leaf);
            goesOn |= tree.Size == before?.Size && tree.Root().AsSpan().SequenceEqual(before.Root);
        }

        return (tree, goesOn);
    }

    private IReadOnlyList<SignedNote> Read(NoteKey key)
    {
        if (!File.Exists(settings.Checkpoints))
        {
            return [];
        }

        try
        {
            IReadOnlyList<SignedNote> notes = SignedNote.ReadAll(File.ReadAllText(settings.Checkpoints));
            return notes.All(note => note.IsSignedBy(key)) ? notes : throw new FormatException("a signature is not this key's");
        }
        catch (FormatException problem)
        {
            throw new StartupException(
                $"確認点のファイル {settings.Checkpoints} が壊れているか、書き換えられています（{problem.Message}）。別の場所の写しと比べ、元のファイルを残したまま、新しいフォルダーを設定 {AnchorSettings.FolderSetting} に指定してください。", problem);
        }
    }

    /// <summary>Adds at the end, and waits for the disk; the file is never written anew.</summary>
    private void Add(string notes)
    {
        using FileStream file = new(settings.Checkpoints, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(Encoding.UTF8.GetBytes(notes));
        file.Flush(flushToDisk: true);
    }
}
