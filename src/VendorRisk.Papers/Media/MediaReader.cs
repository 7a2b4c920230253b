using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Media;

/// <summary>Reads a media list: each thing once, with the words that name it.</summary>
internal static class MediaReader
{
    /// <summary>No list is longer; what follows repeats.</summary>
    private const int MostMedia = 200;

    private static readonly ImmutableArray<(MediumKind Kind, string[] Words)> Lexicon =
    [
        (MediumKind.Cloud, ["クラウド", "スプレッドシート", "オンラインストレージ", "ファイル共有サービス"]),
        (MediumKind.WebForm, ["フォーム", "電子申請サービス", "申込サイト", "WEBサイト", "Webサイト", "ホームページ"]),
        (MediumKind.App, ["アプリ"]),
        (MediumKind.Portable,
            ["USB", "DVD-R", "DVD", "CD-R", "CD", "ブルーレイ", "外付けハードディスク", "外付けHDD", "磁気テープ", "光ディスク", "可搬媒体", "可搬型", "MO", "フロッピー", "SDカード", "メモリカード", "メモリーカード"]),
        (MediumKind.Server, ["サーバー", "サーバ", "ホストコンピュータ", "中央電子計算組織", "システム"]),
        (MediumKind.Pc, ["パソコン", "パーソナルコンピュータ", "PC", "端末", "タブレット", "コンピュータ"]),
        (MediumKind.Paper, ["紙"]),
    ];

    private static readonly string[] Electronic = ["電磁的媒体", "電磁的記録媒体", "電磁的記録", "電磁媒体", "電子媒体", "電子データ", "電磁的方法"];

    public static ImmutableArray<Medium> Read(PaperText cell)
    {
        if (cell.IsEmpty || PaperFact.IsNone(cell))
        {
            return [];
        }

        List<(int At, int Length, MediumKind Kind)> found = [];
        cell = Denials.Split(cell).Kept;
        string s = cell.Folded;
        for (int i = 0; i < s.Length;)
        {
            (int Length, MediumKind Kind)? word = WordAt(s, i);
            if (word is { } hit)
            {
                found.Add((i, hit.Length, hit.Kind));
                i += hit.Length;
            }
            else
            {
                i++;
            }
        }

        bool detailed = found.Any(f => f.Kind is not (MediumKind.Paper or MediumKind.Electronic));
        ImmutableArray<Medium>.Builder media = ImmutableArray.CreateBuilder<Medium>();
        foreach ((int at, int length, MediumKind kind) in found.Take(MostMedia).Where(f => f.Kind != MediumKind.Electronic || !detailed))
        {
            bool sameThing = at > 0 && s[at - 1] == '(' && found.Any(f => f.At + f.Length == at - 1 && f.Kind == kind);
            if (sameThing)
            {
                continue;
            }

            PaperText name = NameOf(cell, at, length, kind);
            if (!media.Any(m => m.Kind == kind && (kind == MediumKind.Paper || m.Name.Is(name.Words))) && !IsInside(media, name))
            {
                media.Add(new Medium { Kind = kind, Name = PaperFact.Of(name) });
            }
        }

        return media.ToImmutable();
    }

    /// <summary>Printed lines below the first one that name no medium and go on with no list: a remark that follows, 作業は庁舎の中で行う。</summary>
    public static IEnumerable<PaperText> Beside(PaperText cell)
    {
        int open = 0;
        for (int start = 0, end; start < cell.Folded.Length; start = end)
        {
            end = EndOfLine(cell, start);
            bool ended = start > 0 && open <= 0 && !GoesOn(cell.Folded.AsSpan(0, start));
            if (ended && !Enumerable.Range(start, end - start).Any(at => WordAt(cell.Folded, at) is not null) && cell.Between(start, end) is { IsEmpty: false } line)
            {
                yield return line;
            }

            ReadOnlySpan<char> printed = cell.Folded.AsSpan(start, end - start);
            open += printed.Count('(') - printed.Count(')');
        }
    }

    private static int EndOfLine(PaperText cell, int start)
    {
        int end = start;
        while (end < cell.Folded.Length && cell.LineAt(end) == cell.LineAt(start))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a comma, or a word that joins, waits for more.</summary>
    private static bool GoesOn(ReadOnlySpan<char> above)
    {
        int last = above.Length - 1;
        while (last >= 0 && above[last] is ' ' or '\n')
        {
            last--;
        }

        return last >= 0 && above[last] is '、' or ',' or '・' or '及' or 'び' or '/';
    }

    private static (int Length, MediumKind Kind)? WordAt(string s, int at)
    {
        foreach (string word in Electronic)
        {
            if (string.CompareOrdinal(s, at, word, 0, word.Length) == 0)
            {
                return (word.Length, MediumKind.Electronic);
            }
        }

        foreach ((MediumKind kind, string[] words) in Lexicon)
        {
            foreach (string word in words)
            {
                if (string.CompareOrdinal(s, at, word, 0, word.Length) == 0 && !(word is "紙" && at > 0 && s[at - 1] is '別' or '用' or '手'))
                {
                    return (word.Length, kind);
                }
            }
        }

        return null;
    }

    /// <summary>The whole phrase: back to the last separator, and over a bracket that says which cloud it is.</summary>
    private static PaperText NameOf(PaperText cell, int at, int length, MediumKind kind)
    {
        string s = cell.Folded;
        int start = at;
        while (start > 0 && !"、,・及び並と()/\n①②③④⑤".Contains(s[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        int end = at + length;
        if (kind == MediumKind.Paper)
        {
            return cell.Between(at, s.AsSpan(end).StartsWith("媒体") ? end + 2 : end);
        }

        if (kind == MediumKind.Cloud && end < s.Length && s[end] is '(' or 'サ' or 'ス' or 'ス')
        {
            int close = s.IndexOf(')', end);
            int open = s.IndexOf('(', end);
            end = open >= end && open - end <= 8 && close > open ? close + 1 : end;
        }

        return cell.Between(start, end);
    }

    /// <summary>Google スプレッドシート inside クラウド(Google スプレッドシート) is the same thing.</summary>
    private static bool IsInside(ImmutableArray<Medium>.Builder media, PaperText name) =>
        media.Any(m => m.Name.Value is { } longer && longer.Length > name.Words.Length && longer.Contains(name.Words, StringComparison.Ordinal));
}
