using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>Takes apart running lists of items: 応募者の氏名、住所(…)、電話番号等.</summary>
internal sealed partial class ItemListReader
{
    /// <summary>Longer words that the lists do not know are sentences, not names of data.</summary>
    private const int LongestUnknownItem = 24;

    private const int MostSubjects = 50;

    private static readonly string[] CollectionJoints = ["により収集", "で収集", "から収集", "にて収集", "により取得", "で取得", "から取得", "により入力", "に入力", "で受付", "により受付", "で集め", "により集め", "で得", "に登録"];

    private static readonly string[] OpenWords = ["その他", "ほか", "他"];

    private readonly ImmutableArray<InformationItem>.Builder _items = ImmutableArray.CreateBuilder<InformationItem>();
    private readonly HashSet<(string Name, string? CollectedBy)> _seen = [];
    private readonly List<PaperText> _subjects = [];
    private readonly ImmutableArray<PaperText>.Builder _notRead = ImmutableArray.CreateBuilder<PaperText>();

    private readonly ImmutableArray<PaperText>.Builder _denied = ImmutableArray.CreateBuilder<PaperText>();

    public ImmutableArray<InformationItem> Items => _items.ToImmutable();

    public IReadOnlyList<PaperText> Subjects => _subjects;

    public ImmutableArray<PaperText> NotRead => _notRead.ToImmutable();

    /// <summary>What the list says is not handled.</summary>
    public ImmutableArray<PaperText> Denied => _denied.ToImmutable();

    /// <summary>The words that leave the list open; empty when it is closed.</summary>
    public PaperText OpenEnd { get; private set; } = PaperText.Empty;

    /// <summary>Whether words under a heading like 【対象者】 are data of those people (氏名、住所), not a description of them.</summary>
    public static bool IsListOfData(PaperText words)
    {
        ImmutableArray<PaperText> parts = ItemParts.Of(Denials.Split(words).Kept);
        return parts.Any(p => ItemLexicon.ClassOf(p.Folded) is SensitivityClass.Contact && p.Folded.Length <= 12 && !IsOwner(p.Folded));
    }

    public void Take(PaperText list)
    {
        (PaperText rest, ImmutableArray<PaperText> denied) = Denials.Split(list);
        _denied.AddRange(denied);
        Fact<string> collectedBy = new();
        foreach (string joint in CollectionJoints)
        {
            int at = rest.Folded.IndexOf(joint, StringComparison.Ordinal);
            if (at is > 0 and < 40 && !rest.Folded.AsSpan(0, at).ContainsAny('、', '。'))
            {
                collectedBy = PaperFact.Of(rest.Between(0, at));
                int after = at + joint.Length;
                while (after < rest.Folded.Length && rest.Folded[after] is '…' or '.' or ':' or 'す' or 'る' or 'め' or 'た' or 'し' or '(' or '・' or '→' or '、')
                {
                    after++;
                }

                rest = rest.Between(after, rest.Folded.Length);
                break;
            }
        }

        foreach (PaperText part in ItemParts.Of(rest))
        {
            TakePart(part, collectedBy);
        }
    }

    private void TakePart(PaperText part, Fact<string> collectedBy)
    {
        PaperText item = WithoutOpenEnd(part);
        if (item.IsEmpty)
        {
            return;
        }

        int bracket = item.Folded.IndexOf('(', StringComparison.Ordinal);
        PaperText head = bracket > 0 ? item.Between(0, bracket) : item;
        if (bracket > 0 && (IsGroup(head.Folded) || IsOwner(head.Folded)) && item.Folded.LastIndexOf(')') is int close && close > bracket)
        {
            PaperText inner = item.Between(bracket + 1, close);
            if (ItemParts.Of(inner) is { Length: >= 2 } members && (IsGroup(head.Folded) || IsListOfData(inner)))
            {
                if (IsOwner(head.Folded))
                {
                    AddSubject(head);
                }

                foreach (PaperText member in members)
                {
                    TakePart(member, collectedBy);
                }

                return;
            }
        }

        if (bracket > 0 && Added().Match(item.Folded, bracket) is { Success: true } added)
        {
            // 住所（今回追加：電話番号）: the bracket does not explain the item, it adds others.
            foreach (PaperText more in ItemParts.Of(item.Between(added.Index + added.Length, item.Folded.EndsWith(')') ? item.Folded.Length - 1 : item.Folded.Length)))
            {
                TakePart(more, collectedBy);
            }
        }

        PaperText name = WithoutOwner(head);
        if (name.IsEmpty || IsNoItem(name.Folded))
        {
            if (!name.IsEmpty && Pointers.Of(name.Folded) is null)
            {
                _notRead.Add(part);
            }

            return;
        }

        if (!_seen.Add((name.Words, collectedBy.Value)))
        {
            // The same kind of data of other people (児童の氏名 beside 氏名) is an item of its own, under its whole name.
            name = head;
            if (!_seen.Add((name.Words, collectedBy.Value)))
            {
                return;
            }
        }

        _items.Add(new InformationItem
        {
            Name = Fact.Known(name.Words, name.WholeSource()),
            Class = ItemLexicon.ClassOf(name.Folded),
            FreeText = ItemLexicon.IsFreeText(name.Folded),
            CollectedBy = collectedBy,
        });
    }

    private static bool IsGroup(string head) =>
        head.EndsWith("情報", StringComparison.Ordinal) || head.EndsWith("データ", StringComparison.Ordinal) || head.EndsWith("事項", StringComparison.Ordinal)
        || head.EndsWith("台帳", StringComparison.Ordinal) || head.EndsWith("項目", StringComparison.Ordinal) || head.EndsWith("名簿", StringComparison.Ordinal);

    private static bool IsNoItem(string name) =>
        name.Contains('。', StringComparison.Ordinal) || name.StartsWith('※') || Pointers.Of(name) is not null
        || (name.Length > LongestUnknownItem && !(name.Length <= 40 && ItemLexicon.Knows(name)));

    /// <summary>氏名等, 氏名など, その他必要な情報: the list goes on.</summary>
    private PaperText WithoutOpenEnd(PaperText part)
    {
        string s = part.Folded.TrimEnd('。');
        s = Handled().Match(s) is { Success: true, Index: > 0 } handled ? s[..handled.Index] : s;
        s = Closing().Match(s) is { Success: true, Index: > 0 } closing && ItemLexicon.Knows(s[..closing.Index]) ? s[..closing.Index] : s;
        if (OpenWords.Any(w => s == w || (w.Length > 1 && s.StartsWith(w, StringComparison.Ordinal) && !ItemLexicon.Knows(s))))
        {
            OpenEnd = part;
            return PaperText.Empty;
        }

        if (OpenTail().Match(s) is { Success: true, Index: > 0 } tail && !ItemLexicon.Knows(tail.Value) && ItemLexicon.Knows(s[..tail.Index]))
        {
            OpenEnd = part;
            return part.Between(0, tail.Index);
        }

        foreach (string end in (ReadOnlySpan<string>)["その他", "等", "など", "ほか"])
        {
            if (s.Length > end.Length && s.EndsWith(end, StringComparison.Ordinal))
            {
                OpenEnd = part;
                return part.Between(0, s.Length - end.Length);
            }
        }

        return part.Between(0, s.Length);
    }

    /// <summary>応募者のメールアドレス: the owner goes to the subjects, the name stays.</summary>
    private PaperText WithoutOwner(PaperText name)
    {
        foreach (Match joint in Belonging().Matches(name.Folded).Reverse())
        {
            int after = joint.Index + joint.Length;
            if (joint.Index > 0 && ItemLexicon.Knows(name.Folded[after..]) && IsOwner(name.Folded[..joint.Index]))
            {
                AddSubject(name.Between(0, joint.Index));
                return name.Between(after, name.Folded.Length);
            }
        }

        return name;
    }

    private void AddSubject(PaperText owner)
    {
        if (_subjects.Count < MostSubjects && _subjects.All(s => s.Folded != owner.Folded))
        {
            _subjects.Add(owner);
        }
    }

    /// <summary>Whether words name people whose data may be listed behind them.</summary>
    public static bool IsOwner(string words) =>
        words.EndsWith('者') || words.EndsWith('等') || words.EndsWith('民') || words.EndsWith('人') || words.EndsWith('方') || words.EndsWith('童')
        || words.EndsWith('員') || words.EndsWith('主') || words.EndsWith('生') || words.EndsWith("保護者", StringComparison.Ordinal) || words.EndsWith("本人", StringComparison.Ordinal)
        || words.EndsWith("世帯", StringComparison.Ordinal) || words.EndsWith('徒') || words.EndsWith('子') || words.EndsWith('帯');

    [GeneratedRegex(@"\G\((?:今回|新たに|新規に?|本件で|本委託で)?(?:追加(?:する(?:項目|情報))?|新規追加|追加分|追加項目):")]
    private static partial Regex Added();

    /// <summary>氏名：有, 住所：○: the form asks of each kind of data whether it is handled.</summary>
    [GeneratedRegex("[:…](?:有り?|あり|○|◯|する|取り?扱う|該当)$")]
    private static partial Regex Handled();

    /// <summary>What ties data to those they are about: の, に関する, に係る.</summary>
    [GeneratedRegex("に(?:関する|係る|かかる)|についての|の")]
    private static partial Regex Belonging();

    /// <summary>住所に限る, 住所のみとする: what closes a list says no more than the list.</summary>
    [GeneratedRegex("(?:(?:のみ|だけ)(?:とする|とし|とします|です|である)?|に限(?:る|ります|定する)|までとする|(?:とする|とします|です|である))$")]
    private static partial Regex Closing();

    /// <summary>住所その他業務に必要な事項: the list goes on behind its last item.</summary>
    [GeneratedRegex(@"(?:等の?)?(?:その他|(?:の|など)?ほか)(?:の|、)?[^、。(]{0,20}(?:事項|情報|項目|もの|データ|一切|個人情報)$|(?:等|など)の(?:個人)?(?:情報|データ|項目|事項)$|\(?(?:等|など)(?:一式|各種)?\)?$|(?:[ 、]|(?<=[一-龠ァ-ヶ]))(?:ほか|他|外|etc\.?)$")]
    private static partial Regex OpenTail();
}
