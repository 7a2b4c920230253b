using System.Collections.Immutable;
using VendorRisk.Linked.Characters;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Lines to blocks: tab tables, Markdown tables, HTML tables, lines of text.</summary>
internal static class BlockReader
{
    /// <summary>An HTML table longer than this is read line by line.</summary>
    private const int LongestTable = 3000;

    /// <summary>Fewer wide dashes than this are an entry that says "none".</summary>
    private const int LeastWide = 5;

    public static ImmutableArray<Block> Read(ImmutableArray<string> lines)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        int noTableEndsBefore = 0;
        HashSet<int> running = RunningHeads.In(lines);
        for (int i = 0; i < lines.Length; i++)
        {
            if (HtmlTags.IndexOfStart(lines[i], "table") >= 0 && i >= noTableEndsBefore)
            {
                int end = TableEnd(lines, i);
                string table = end >= 0 ? string.Join('\n', lines[i..(end + 1)]) : "";
                if (end >= 0 && !HtmlTags.NestTooDeep(table))
                {
                    blocks.AddRange(HtmlRows.Read(table, i + 1));
                    i = end;
                    continue;
                }

                noTableEndsBefore = Math.Min(i + LongestTable, lines.Length);
            }

            blocks.AddRange(running.Contains(i) ? [Block.Blank(i + 1)] : ReadLine(lines[i], i + 1));
        }

        return blocks.ToImmutable();
    }

    /// <summary>Whether a text draws tables in signs: on two lines a Markdown row, an HTML table or a rule between columns.</summary>
    public static bool DrawsTables(IEnumerable<string> lines) => lines.Where(DrawsTable).Skip(1).Any();

    private static bool DrawsTable(string line)
    {
        ReadOnlySpan<char> drawn = line.AsSpan().Trim();
        return (drawn.StartsWith("|") && drawn.Count('|') > 2)
            || (drawn.Length > 3 && drawn.Contains('\t') && drawn.Trim("-\t").IsEmpty)
            || HtmlTags.IndexOfStart(line, "table") >= 0;
    }

    private static int TableEnd(ImmutableArray<string> lines, int start)
    {
        for (int i = start; i < lines.Length && i - start < LongestTable; i++)
        {
            if (lines[i].Contains("</table", StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<Block> ReadLine(string line, int number)
    {
        string trimmed = Trimmed(line);
        if (trimmed.Length == 0 || PageNumber.Is(trimmed))
        {
            return [Block.Blank(number)];
        }

        if (IsSeparator(trimmed))
        {
            return [Block.Separator(number)];
        }

        if ((trimmed.StartsWith("<tr", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("<td", StringComparison.OrdinalIgnoreCase)) && !HtmlTags.NestTooDeep(trimmed))
        {
            return HtmlRows.Read("<table>" + trimmed + "</table>", number);
        }

        if (trimmed[0] == '|' || IsRowWithoutEdge(trimmed))
        {
            return [Row(SplitMarkdown(trimmed), number)];
        }

        return line.TrimEnd().Contains('\t', StringComparison.Ordinal) || line.EndsWith('\t')
            ? [Row(line.Split('\t'), number)]
            : [TextLine(trimmed, number) with { Indent = IndentOf(line) }];
    }

    private static int IndentOf(string line)
    {
        int columns = 0;
        foreach (char c in line.AsSpan()[..(line.Length - line.AsSpan().TrimStart().Length)])
        {
            columns += c == '\u3000' ? 2 : 1;
        }

        return columns;
    }

    /// <summary>Without white space and what nobody sees at either end.</summary>
    private static string Trimmed(string line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && IsNothing(line[start]))
        {
            start++;
        }

        while (end > start && IsNothing(line[end - 1]))
        {
            end--;
        }

        return line[start..end];
    }

    private static bool IsNothing(char c) => char.IsWhiteSpace(c) || UnifiedKanji.IsInvisible(c);

    /// <summary>A row whose first cell was broken over lines: only its rest stands on this one.</summary>
    private static bool IsRowWithoutEdge(string trimmed) =>
        trimmed.AsSpan().Count('|') >= 2 && (trimmed[^1] == '|' || trimmed.AsSpan().Count(" | ") >= 2);

    /// <summary>Whether a line is drawn, not written: dashes and the like.</summary>
    public static bool IsSeparator(string trimmed)
    {
        int dashes = 0;
        int wide = 0;
        foreach (char c in trimmed)
        {
            if (c is '-' or '=' or '─' or '━' or '_')
            {
                dashes++;
            }
            else if (c is '＝' or '═' or '＿' or '―' or '—' or '－' or '‐')
            {
                wide++;
            }
            else if (c is not ('|' or ':' or '+' or ' ' or '\t') && !UnifiedKanji.IsInvisible(c))
            {
                return false;
            }
        }

        return dashes >= 2 || dashes + wide >= LeastWide || trimmed.All(c => c is '|' or ' ' or '\t' || UnifiedKanji.IsInvisible(c));
    }

    private static Block Row(IReadOnlyList<string> cells, int number)
    {
        ImmutableArray<PaperText> read = [.. cells.Select(c => MarkupReader.Text(c, number))];
        return read.All(c => c.IsEmpty) ? Block.Blank(number) : new Block(BlockKind.Row, number, read);
    }

    private static List<string> SplitMarkdown(string row)
    {
        List<string> cells = [];
        int start = row[0] == '|' ? 1 : 0;
        for (int i = start; i < row.Length; i++)
        {
            if (row[i] == '|' && row[i - 1] != '\\')
            {
                cells.Add(row[start..i]);
                start = i + 1;
            }
        }

        if (start < row.Length)
        {
            cells.Add(row[start..]);
        }

        return cells;
    }

    private static Block TextLine(string trimmed, int number)
    {
        string text = trimmed;
        bool point = false;
        bool heading = text[0] == '#';
        while (text.Length > 1)
        {
            if (text[0] is '#' or '>')
            {
                text = text.TrimStart(text[0]).TrimStart();
            }
            else if (text[0] is '-' or '*' or '+' or '•' && char.IsWhiteSpace(text[1]))
            {
                text = text[1..].TrimStart();
                point = true;
            }
            else
            {
                break;
            }
        }

        bool open = CountEmphasis(text) % 2 == 1;
        PaperText read = MarkupReader.Text(text.TrimEnd('|', ' '), number);
        return read.IsEmpty ? Block.Blank(number) : new Block(BlockKind.Text, number, [read], point, open) { Heading = heading };
    }

    private static int CountEmphasis(string text) => text.Trim('*').Length == 0 ? 0 : text.AsSpan().Count("**");
}
