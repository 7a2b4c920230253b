using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Kinds;

/// <summary>A paper's words as kinds are recognised by: its first lines, the lines' beginnings, and all of it, folded.</summary>
internal sealed partial class PaperWords
{
    /// <summary>Titles stand among the first lines, below a date and an addressee.</summary>
    private const int MostTitles = 14;
    private const int LongestTitle = 70;
    private const int LongestSpeaker = 14;

    private readonly string[] _said;
    private readonly ILookup<char, string> _byFirst;

    private PaperWords(ImmutableArray<string> titles, ImmutableArray<string> lines)
    {
        Titles = titles;
        _said = [.. lines.Select(l => l[Mark(l)..]).Where(l => l.Length > 0)];
        _byFirst = _said.Distinct(StringComparer.Ordinal).ToLookup(l => l[0]);
        Text = string.Join('\n', lines);
    }

    /// <summary>The first lines that may be a title: no point of a list, no field of a form but 件名.</summary>
    public ImmutableArray<string> Titles { get; }

    public string Text { get; }

    public static PaperWords Of(ImmutableArray<Block> blocks)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder titles = ImmutableArray.CreateBuilder<string>();
        int seen = 0;
        foreach (Block block in blocks.Where(b => b.Kind is BlockKind.Text or BlockKind.Row))
        {
            if (seen++ < MostTitles)
            {
                titles.AddRange(TitlesOf(block));
            }

            foreach (PaperText cell in block.Cells.Where(c => !c.IsEmpty))
            {
                lines.AddRange(cell.Folded.Split('\n'));
            }
        }

        return new PaperWords(titles.ToImmutable(), lines.ToImmutable());
    }

    /// <summary>Whether a line begins with the word, a list mark before it aside.</summary>
    public bool Starts(string word) => _byFirst[word[0]].Any(l => l.StartsWith(word, StringComparison.Ordinal));

    /// <summary>How many lines are somebody's speech: a role among the first letters, a gap or colon or bracket, and a sentence.</summary>
    public int Speeches(ImmutableArray<string> roles) => _said.Count(l => IsSpeech(l, roles));

    private static bool IsSpeech(string said, ImmutableArray<string> roles)
    {
        if (said.Length < 6 || !(said[^1] is '。' or '?' or '」' or ')' or 'か'))
        {
            return false;
        }

        ReadOnlySpan<char> head = said.AsSpan(0, Math.Min(LongestSpeaker, said.Length));
        foreach (string role in roles)
        {
            int at = head.IndexOf(role);
            if (at >= 0 && !head[..at].ContainsAny('。', '、', 'は') && at + role.Length < said.Length
                && said[at + role.Length] is not ('は' or 'が' or 'に' or 'の' or 'を' or 'と' or 'へ' or 'で' or 'も' or '、' or '。' or '会'))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> TitlesOf(Block block)
    {
        PaperText[] cells = [.. block.Cells.Where(c => !c.IsEmpty)];
        if (cells.Length == 0)
        {
            return [];
        }

        if (block.Role == LineRole.Field || Address().IsMatch(block.Text.Folded))
        {
            return LabelledParagraph.Of(block.Text) is { Kind: FieldKind.Title, Value: var title } ? [title.Folded] : [];
        }

        bool named = cells.Length > 1 && LabelLexicon.KindOf(cells[0].Folded) == FieldKind.Title;
        IEnumerable<string> candidates = block.Kind == BlockKind.Row ? (named ? [cells[1].Folded] : cells.Length == 1 ? [cells[0].Folded] : [])
            : LabelledParagraph.Of(block.Text) is { } labelled && !labelled.Value.IsEmpty ? (labelled.Kind == FieldKind.Title ? [labelled.Value.Folded] : [])
            : block.Point ? []
            : [block.Text.Folded];
        return candidates.SelectMany(c => c.Split('\n')).Where(c => c.Length is > 1 and <= LongestTitle && !IsPoint(c));
    }

    /// <summary>A date, whom it is for, whose office it is from.</summary>
    [GeneratedRegex(@"^(?:[(]?宛先[)]|(?:令和|平成)(?:元|\d{1,2})年\d{1,2}月\d{1,2}日$|\d{4}年\d{1,2}月\d{1,2}日$|年月日)|(?:様|殿|あて|宛て?|御中)$")]
    private static partial Regex Address();

    private static bool IsPoint(string line) => Mark(line) > 0 && line[0] is not ('【' or '「' or '『' or '<' or '《');

    /// <summary>How many characters of a list mark stand before the words: 1, (1), ①, ア, ・, ○.</summary>
    private static int Mark(string line)
    {
        int i = 0;
        while (i < line.Length && (line[i] is '(' or ')' or '.' or '、' or ' ' or '・' or '○' or '〇' or '◯' or '●' or '◎' or '■' or '□' or '◆' or '◇' or '▼' or '▽' or '※' or '*' or '-' or '【' or '「' or '『' or '<' or '《' or >= '①' and <= '⑳'
            || char.IsAsciiDigit(line[i])))
        {
            i++;
        }

        return i == line.Length ? 0 : i;
    }
}
