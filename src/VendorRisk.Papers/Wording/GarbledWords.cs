using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Wording;

/// <summary>
/// Finds words garbled by scanning. A compound is garbled when the same paper has it elsewhere with one character different, that character
/// belongs to a frequent word of the field, and what stands there instead is no word.
/// </summary>
internal static partial class GarbledWords
{
    public static ImmutableArray<WordingDefect> Find(ImmutableArray<PaperText> texts)
    {
        KanjiRun[] runs = [.. texts.SelectMany(KanjiRun.Of)];
        HashSet<string> printed = new(runs.Select(r => r.Word), StringComparer.Ordinal);
        ILookup<string, string> masked = printed.Where(IsCompound).SelectMany(w => Masks(w).Select(m => (Mask: m, Word: w))).ToLookup(p => p.Mask, p => p.Word, StringComparer.Ordinal);
        IEnumerable<WordingDefect> compounds = runs
            .Where(r => IsCompound(r.Word))
            .Select(r => (Run: r, Meant: Masks(r.Word).SelectMany(m => masked[m]).FirstOrDefault(o => IsSlipOf(r.Word, o))))
            .Where(p => p.Meant is not null)
            .Select(p => Defect(p.Run.Word, p.Meant!, p.Run.Source));
        return
        [
            .. compounds
                .Concat(texts.SelectMany(t => Bound(t, printed)))
                .Concat(texts.SelectMany(Discs))
                .DistinctBy(d => (d.Printed.Or(""), d.Printed.Source?.Line)),
        ];
    }

    private static bool IsCompound(string word) => word.Length is >= 5 and <= 24;

    /// <summary>The word with each of its characters blanked in turn: words one character apart share one of these.</summary>
    private static IEnumerable<string> Masks(string word) =>
        Enumerable.Range(0, word.Length).Select(i => string.Concat(word.AsSpan(0, i), "□", word.AsSpan(i + 1)));

    private static bool IsSlipOf(string word, string other)
    {
        int at = -1;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == other[i])
            {
                continue;
            }

            if (at >= 0)
            {
                return false;
            }

            at = i;
        }

        return at >= 0 && Term(other, at) is { } start && !IsWord(word.Substring(start, 2)) && NoOtherReading(word, at);
    }

    /// <summary>Where the frequent two-character word starts that covers a position, or null.</summary>
    private static int? Term(string word, int at)
    {
        for (int start = Math.Max(0, at - 1); start <= Math.Min(at, word.Length - 2); start++)
        {
            if (FieldTerms.Frequent.Contains(word.Substring(start, 2)))
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>The character may form a word with either neighbour; only when it forms none is it a slip.</summary>
    private static bool NoOtherReading(string word, int at) =>
        !Numeral().IsMatch(word[at].ToString())
        && (at == 0 || !IsWord(word.Substring(at - 1, 2)))
        && (at == word.Length - 1 || !IsWord(word.Substring(at, 2)));

    private static bool IsWord(string pair) => FieldTerms.Frequent.Contains(pair) || FieldTerms.AlsoWords.Contains(pair);

    private static IEnumerable<WordingDefect> Bound(PaperText text, HashSet<string> printed)
    {
        foreach ((string head, string[] tails) in FieldTerms.Bound)
        {
            for (int at = text.Folded.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.Folded.IndexOf(head, at + 1, StringComparison.Ordinal))
            {
                int tail = at + head.Length;
                string found = tail + 2 <= text.Folded.Length ? text.Folded.Substring(tail, 2) : "";
                string meant = head + tails[0];
                if (Kanji().IsMatch(found) && !tails.Contains(found) && !IsWord(found) && printed.Any(w => w.Contains(meant, StringComparison.Ordinal)))
                {
                    yield return Defect(head + found, meant, text.SourceOf(at, head.Length + 2));
                }
            }
        }
    }

    /// <summary>DVD and CD with their letter lost after the hyphen.</summary>
    private static IEnumerable<WordingDefect> Discs(PaperText text) =>
        LostLetter().Matches(text.Folded).Select(m => Defect(m.Value, m.Value + "R", text.SourceOf(m.Index, m.Length)));

    private static WordingDefect Defect(string printed, string meant, Source source) => new()
    {
        Kind = WordingDefectKind.Garbled,
        Printed = Fact.Known(printed, source),
        Meant = Fact.Known(meant, source, confidence: 800),
    };

    [GeneratedRegex("^[\u4E00-\u9FFF]{2}$")]
    private static partial Regex Kanji();

    [GeneratedRegex("[一二三四五六七八九十百千万元前後上下内外大小新旧甲乙丙東西南北]")]
    private static partial Regex Numeral();

    [GeneratedRegex("(DVD|CD)-(?=[等)、。])")]
    private static partial Regex LostLetter();
}
