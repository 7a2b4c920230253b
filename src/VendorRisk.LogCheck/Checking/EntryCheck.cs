using System.Text.Json;
using VendorRisk.Linked.Storage;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Checking;

/// <summary>Checks a module's log entry by entry and collects what it says about each row.</summary>
internal sealed class EntryCheck(ModuleReport report)
{
    private readonly Dictionary<(string Table, string Key), Standing> _rows = [];
    private DurableChainTree _tree = new();
    private long _last;
    private int _forms;
    private bool _broken;

    /// <summary>What the log vouches for; null before its first form.</summary>
    public DurableChainForm? Form { get; private set; }

    /// <summary>The rows that must exist according to the log.</summary>
    public IReadOnlyDictionary<(string Table, string Key), Standing> Rows => _rows;

    /// <summary>The tree over all entries; null once an entry is missing or a head does not match.</summary>
    public DurableChainTree? Tree => _broken ? null : _tree;

    public void Take(DurableChainCell?[] cells)
    {
        if (ChainTables.Entry(cells) is not { } entry)
        {
            Break($"記録 {_last + 1}", "記録の列が欠けているか、型が違います。");
            _last++;
            return;
        }

        string place = $"記録 {entry.Sequence}";
        if (entry.Sequence <= _last)
        {
            Break(place, "同じ番号か順序の違う記録があります。");
        }
        else if (entry.Sequence > _last + 1)
        {
            Break(entry.Sequence == _last + 2 ? $"記録 {_last + 1}" : $"記録 {_last + 1}〜{entry.Sequence - 1}", "記録が欠けています。");
        }

        _last = entry.Sequence;
        CheckHashes(entry, place);
        Apply(entry, place);
    }

    /// <summary>Continues the tree with whichever hash the stored head confirms, so that one change is reported once, where it happened.</summary>
    private void CheckHashes(DurableChainRow entry, string place)
    {
        byte[] computed = DurableChainTree.Leaf(entry.Entry());
        bool same = computed.AsSpan().SequenceEqual(entry.Leaf);
        if (!same)
        {
            report.Add(place, "記録の内容が、記録された時のハッシュと一致しません。");
        }

        if (_broken)
        {
            return;
        }

        DurableChainTree next = With(entry.Leaf.Length == DurableChainTree.HashSize ? entry.Leaf : computed);
        if (!same && !next.Root().AsSpan().SequenceEqual(entry.Root))
        {
            DurableChainTree other = With(computed);
            next = other.Root().AsSpan().SequenceEqual(entry.Root) ? other : next;
        }

        _tree = next;
        report.Roots.Add(next.Root());
        if (!report.Roots[^1].AsSpan().SequenceEqual(entry.Root))
        {
            Break(place, "ここまでの記録をまとめたハッシュが一致しません。この記録か、これより前の記録が書き換えられています。"); // Every later head would differ too.
        }
    }

    private void Break(string place, string what)
    {
        report.Add(place, what);
        _broken = true;
    }

    private DurableChainTree With(byte[] leaf)
    {
        DurableChainTree next = new(_tree.Size, _tree.Peaks());
        next.Append(leaf);
        return next;
    }

    private void Apply(DurableChainRow entry, string place)
    {
        if (entry.Kind == DurableChainRow.Form)
        {
            TakeForm(entry, place);
            return;
        }

        if (Form is null || !Form.Tables.TryGetValue(entry.Subject, out DurableChainTable? table))
        {
            report.Add(place, $"記録の対象でない表 {entry.Subject} の記録です。");
            return;
        }

        bool there = _rows.ContainsKey((entry.Subject, entry.Key));
        string? wrong = entry.Kind switch
        {
            DurableChainRow.Added or DurableChainRow.Found => there ? "既にある行の追加です。" : null,
            DurableChainRow.Changed => !there ? "ない行の変更です。" : table.Kind != DurableChainTable.Changes ? "変更されないはずの行の変更です。" : null,
            DurableChainRow.Removed => !there ? "ない行の削除です。" : table.Kind == DurableChainTable.Grows ? "削除されないはずの行の削除です。" : null,
            DurableChainRow.Migrated => there ? null : "ない行の変更です。",
            _ => $"知らない種類の記録です（{entry.Kind}）。",
        };
        if (wrong is not null)
        {
            report.Add($"{place}（{entry.Subject} {entry.Key}）", wrong);
        }

        Keep(entry);
    }

    private void Keep(DurableChainRow entry)
    {
        if (entry.Kind == DurableChainRow.Removed)
        {
            _rows.Remove((entry.Subject, entry.Key));
            report.Removed[entry.Subject] = report.Removed.GetValueOrDefault(entry.Subject) + 1;
            return;
        }

        _rows[(entry.Subject, entry.Key)] = new Standing(entry.Sequence, entry.Content);
        bool before = entry.Kind == DurableChainRow.Found && _forms == 1;
        report.Found += before ? 1 : 0;

        // What is found under a later form came with an update, or past the product before it: somebody is to look at it.
        if (entry.Kind == DurableChainRow.Migrated || (entry.Kind == DurableChainRow.Found && !before))
        {
            report.Migrated.Add($"{entry.At} {entry.Subject} {entry.Key}");
        }
    }

    private void TakeForm(DurableChainRow entry, string place)
    {
        try
        {
            Form = DurableChainForm.Read(entry.Key);
            _forms++;
        }
        catch (JsonException)
        {
            report.Add(place, "記録の対象を読めません。");
        }
    }

    /// <summary>What the newest entry says about a row.</summary>
    /// <param name="Sequence">The entry's number.</param>
    /// <param name="Content">The hash of the row.</param>
    internal sealed record Standing(long Sequence, byte[] Content);
}
