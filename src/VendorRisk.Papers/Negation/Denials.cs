using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Negation;

/// <summary>
/// Finds what a text denies. A denial reaches over the things named in its own bracket, remark or sentence; in a list that runs into it, over the nearest
/// one and those joined to it by "and". In doubt (a condition, a receiver, a double negation) nothing is denied.
/// </summary>
internal static partial class Denials
{
    private const int LongestBracket = 300;

    private static readonly SearchValues<char> Openings = SearchValues.Create("(※＊*。\n");

    private static readonly SearchValues<char> Particles = SearchValues.Create("をにがではへもし");

    private static readonly string[] Joints = ["及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "もしくは"];

    /// <summary>The denials of a folded text in printed order.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="prose">Whether it is a sentence: then all that it names in a row is denied, as no list runs into it.</param>
    public static ImmutableArray<Denial> In(string folded, bool prose = false)
    {
        if (!DenialWords.MayBeIn(folded))
        {
            return [];
        }

        ImmutableArray<Denial>.Builder found = ImmutableArray.CreateBuilder<Denial>();
        foreach (Match match in DenialWords.Denies().Matches(folded))
        {
            if (Of(folded, match, prose) is { } denial && (found.Count == 0 || denial.Start >= found[^1].End))
            {
                found.Add(denial);
            }
        }

        foreach (Match match in DenialWords.Except().Matches(folded))
        {
            if (Excepted(folded, match) is { } denial && !found.Any(d => d.Start < denial.End && denial.Start < d.End))
            {
                found.Add(denial);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>A sentence without the things it denies, at its full length.</summary>
    public static string Without(string folded)
    {
        ImmutableArray<Denial> denials = In(folded, prose: true);
        if (denials.IsEmpty)
        {
            return folded;
        }

        StringBuilder kept = new(folded);
        foreach (Denial denial in denials)
        {
            for (int i = denial.Start; i < denial.End; i++)
            {
                kept[i] = ' ';
            }
        }

        return kept.ToString();
    }

    /// <summary>A list without what it denies, and the words left out.</summary>
    public static (PaperText Kept, ImmutableArray<PaperText> Denied) Split(PaperText list)
    {
        (int Start, int End)[] spans = [.. In(list.Folded).Select(d => WithBracket(list.Folded, d with { Start = BehindGap(list, d) })).OrderBy(s => s.Start)];
        return (list.Without(spans), [.. spans.Select(s => list.Between(s.Start, s.End))]);
    }

    /// <summary>Entries printed apart without a comma (氏名　マイナンバー(収集しない)): only the last one is denied. A gap inside a phrase parts nothing.</summary>
    private static int BehindGap(PaperText list, Denial denial)
    {
        string s = list.Folded;
        for (int i = denial.TopicEnd - 2; i > denial.Start; i--)
        {
            if (s[i] is not (' ' or '\n') && s[i - 1] is not (' ' or '\n') && list.AfterGap(i) && (char.IsLetter(s[i]) || s[i] == '(') && !Particles.Contains(s[i]) && !Particles.Contains(s[i - 1]) && s[i - 1] is not ('の' or 'び' or '・')
                && s[i] is not ('及' or '並' or '又' or '若' or 'の'))
            {
                return i;
            }
        }

        return denial.Start;
    }

    /// <summary>A bracket or remark that holds nothing but the denial goes with it.</summary>
    private static (int Start, int End) WithBracket(string folded, Denial denial)
    {
        int start = denial.Start;
        int end = denial.End;
        foreach (string rest in (ReadOnlySpan<string>)["ものとする", "こととする", "とする", "とし", "もの", "こと", "。"])
        {
            end += string.CompareOrdinal(folded, end, rest, 0, rest.Length) == 0 ? rest.Length : 0;
        }

        if (RemarkLead().Match(folded[Math.Max(0, start - 5)..start]) is { Success: true } lead)
        {
            start -= lead.Length;
        }

        if (ListMark().Match(folded[Math.Max(0, start - 4)..start]) is { Success: true } mark)
        {
            return (start - mark.Length, end);
        }

        int open = OpeningBefore(folded, start);
        if (open >= 0 && (IsNote(folded[open]) || folded[open] is '。' or '\n'))
        {
            start = IsNote(folded[open]) ? open : open + 1;
        }
        else if (open >= 0 && folded[open] == '(' && end < folded.Length && folded[end] == ')')
        {
            start = open;
            end++;
        }

        return (start, end);
    }

    /// <summary>The bracket or note mark that the words open with, past なお、 and the like; -1 when there is none.</summary>
    private static int OpeningBefore(string folded, int start)
    {
        int at = folded.AsSpan(0, start).LastIndexOfAny(Openings);
        string between = at < 0 ? folded[..start] : folded[(at + 1)..start];
        return at >= 0 && (between.Length == 0 || DenialWords.Opening().Match(between).Length == between.Length) ? at : -1;
    }

    private static bool IsNote(char mark) => mark is '※' or '＊' or '*';

    private static Denial? Of(string folded, Match match, bool prose)
    {
        bool takesOut = match.Groups["out"].Success;
        int end = match.Index + match.Length;
        int start = StatementStart(folded, match.Index);
        if (DenialWords.TakesBack().IsMatch(folded[end..]))
        {
            return null;
        }

        int topic = start + DenialWords.Opening().Match(folded[start..match.Index]).Length;
        string words = folded[topic..match.Index];
        if (words.Length == 0)
        {
            return start > 0 && folded[start - 1] == '(' ? OfHead(folded, start - 1, end) : null;
        }

        if (takesOut ? DenialWords.Cases().IsMatch(words) : DenialWords.Conditions().IsMatch(words))
        {
            return null;
        }

        bool remark = topic > start || (start > 0 && (IsNote(folded[start - 1]) || folded[start - 1] is '(' or '。' or ')')) || (start > 0 && folded[start - 1] == '\n' && !takesOut);
        int first = Nearest(folded, topic, match.Index);
        while ((prose || remark) && first > topic && Nearest(folded, topic, first - 1) is var before && Nouns(folded.AsSpan(before, first - 1 - before)))
        {
            first = before;
        }

        return first < match.Index ? new Denial(first, match.Index, end) : null;
    }

    /// <summary>マイナンバー(収集しない): the bracket is about what stands before it.</summary>
    private static Denial? OfHead(string folded, int bracket, int end)
    {
        int close = folded.IndexOf(')', end);
        int head = bracket == 0 ? 0 : Nearest(folded, StatementStart(folded, bracket), bracket, joined: false);
        return close >= 0 && head < bracket ? new Denial(head, bracket, close + 1) : null;
    }

    /// <summary>個人番号以外の情報 leaves the thing out; 個人番号以外は扱わない leaves nothing else in.</summary>
    private static Denial? Excepted(string folded, Match match)
    {
        int stop = folded.AsSpan(match.Index).IndexOfAny('。', '\n', ')');
        string rest = folded.Substring(match.Index, stop < 0 ? folded.Length - match.Index : stop);
        int start = Nearest(folded, StatementStart(folded, match.Index), match.Index);
        return start < match.Index && !DenialWords.Denies().IsMatch(rest) && !Others().IsMatch(folded[start..match.Index])
            ? new Denial(start, match.Index, match.Index + match.Length + (rest.StartsWith("以外の", StringComparison.Ordinal) ? 1 : 0))
            : null;
    }

    /// <summary>Back to the sentence's, bracket's or remark's beginning; whole brackets on the way belong to it.</summary>
    private static int StatementStart(string folded, int at)
    {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--)
        {
            if (folded[i] == ')' && !Closes(folded, i))
            {
                return i + 1;
            }

            depth += folded[i] == ')' ? 1 : 0;
            if (depth == 0 && (IsNote(folded[i]) || folded[i] is '。' or '\n' or '(' or '】' or '「' or '■' or '□' or '☐' or '☑'))
            {
                return i + 1;
            }

            depth -= folded[i] == '(' && depth > 0 ? 1 : 0;
        }

        return 0;
    }

    /// <summary>Whether a bracket closes one that was opened; that of 1) and 注) does not.</summary>
    private static bool Closes(string folded, int at)
    {
        int depth = 0;
        for (int i = at; i >= Math.Max(0, at - LongestBracket); i--)
        {
            depth += folded[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0 || folded[i] == '\n')
            {
                return depth == 0;
            }
        }

        return at > LongestBracket;
    }

    /// <summary>Back to the last comma, and from there over what is joined by "and".</summary>
    private static int Nearest(string folded, int from, int end, bool joined = true)
    {
        int depth = 0;
        for (int i = end - 1; i >= from; i--)
        {
            depth += folded[i] switch { ')' when Closes(folded, i) => 1, '(' => -1, _ => 0 };
            if (depth <= 0 && (folded[i] is '、' or ',' or '/' or ';' or '・' || (!joined && JointAt(folded, i, end))))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static bool JointAt(string folded, int last, int end) =>
        last + 1 < end && Joints.Any(j => last + 1 >= j.Length && string.CompareOrdinal(folded, last + 1 - j.Length, j, 0, j.Length) == 0);

    /// <summary>Whether a piece between commas names things and does no more.</summary>
    private static bool Nouns(ReadOnlySpan<char> piece) => piece.Length > 0 && !piece.ContainsAny(Particles);

    /// <summary>Whoever or whatever else: 本人以外の者, 委託先以外.</summary>
    [GeneratedRegex("(本人|者|人|先|方|課|区|市|町|村|職員|社|目的|業務|日)$")]
    private static partial Regex Others();

    /// <summary>注), 注1), 2): what heads a remark or an entry and says nothing without it.</summary>
    [GeneratedRegex(@"(?:\(?注\d?|\d{1,2}|※\d)\)$")]
    private static partial Regex ListMark();

    [GeneratedRegex("(?:なお|ただし|但し|また)、?$")]
    private static partial Regex RemarkLead();
}
