using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>
/// Checklists that no title announces: lines, or rows of a table, that each hold a safeguard and its answer, one after the other. Lines become rows of the two, and
/// all of them, with the heading above, are marked as a checklist's, wherever in the paper they stand.
/// </summary>
internal static partial class AnswerLists
{
    private const int Least = 3;
    private const int ShortestControl = 9;

    /// <summary>Under a head that names safeguards and answers, fewer rows and shorter words will do.</summary>
    private const int LeastAnnounced = 2;
    private const int ShortestAnnounced = 4;
    private const int LongestHeading = 80;

    /// <summary>How many lines may stand between two answered ones: the rest of a sentence, the name of a group.</summary>
    private const int MostBetween = 2;

    /// <summary>How many lines above the list may say that safeguards are asked about.</summary>
    private const int MostAbove = 8;

    /// <summary>How far above the list they are looked for.</summary>
    private const int FarthestAbove = 200;

    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks)
    {
        AnswerLegend legend = AnswerLegend.Of(blocks);
        Block[] marked = [.. blocks];
        for (int i = 0; i < marked.Length;)
        {
            int end = marked[i].Kind == BlockKind.Row ? MarkTable(blocks, marked, i, legend) : AnsweredAt(blocks, i, legend) is not null ? MarkLines(blocks, marked, i, legend) : i;
            i = Math.Max(end, i + 1);
        }

        return [.. marked];
    }

    /// <returns>Where the table ends.</returns>
    private static int MarkTable(ImmutableArray<Block> blocks, Block[] marked, int start, AnswerLegend legend)
    {
        int end = start;
        while (end < blocks.Length && blocks[end].Kind is BlockKind.Row or BlockKind.Separator)
        {
            end++;
        }

        int[] rows = [.. Enumerable.Range(start, end - start).Where(i => blocks[i].Kind == BlockKind.Row)];
        HeadRow? head = HeadRow.Of(blocks[start], legend);
        bool announced = head is { StartsList: true, NamesSafeguards: true };
        PaperText[] controls = [.. rows.Skip(head is null ? 0 : 1).Select(i => AnsweredRow(blocks[i], legend, announced ? ShortestAnnounced : ShortestControl)).OfType<PaperText>()];
        bool asks = head is { StartsList: true } || controls.Count(IsSentence) * 2 > controls.Length;
        if (controls.Length >= (announced ? LeastAnnounced : Least) && asks && controls.Length * 5 >= (rows.Length - (head is null ? 0 : 1)) * 3 && !rows.Any(i => IsField(blocks[i])))
        {
            foreach (int row in rows)
            {
                marked[row] = blocks[row] with { Role = LineRole.ChecklistRow };
            }

            MarkHeading(blocks, marked, start);
            marked[start] = marked[start] with { ListOf = SideAbove(blocks, start) };
        }

        return end;
    }

    /// <summary>A row of a form, which the list only follows.</summary>
    private static bool IsField(Block row) =>
        row.Cells.Count(c => !c.IsEmpty) == 2 && LabelLexicon.KindOf(row.Cells.First(c => !c.IsEmpty).Folded) is FieldKind.Title or FieldKind.Vendor or FieldKind.Items or FieldKind.Term or FieldKind.Department or FieldKind.Programme;

    /// <returns>Where the lines end that were looked at.</returns>
    private static int MarkLines(ImmutableArray<Block> blocks, Block[] marked, int start, AnswerLegend legend)
    {
        List<(int At, Block Row)> rows = [];
        int between = 0;
        int last = start;
        for (int i = start; i < blocks.Length && between <= MostBetween && blocks[i].Kind is BlockKind.Text or BlockKind.Blank; i++)
        {
            if (AnsweredAt(blocks, i, legend) is { } row)
            {
                rows.Add((i, row.Row));
                i += row.Lines - 1;
                last = i;
                between = 0;
            }
            else if (blocks[i].Kind == BlockKind.Text)
            {
                between++;
            }
        }

        bool asks = rows.Count(r => IsSentence(ControlOf(r.Row))) * 2 > rows.Count || IsAskedAbove(blocks, start, legend);
        if (rows.Count >= Least && asks)
        {
            Dictionary<int, Block> answered = rows.ToDictionary(r => r.At, r => r.Row);
            for (int i = start; i <= last; i++)
            {
                bool below = i > start && answered.TryGetValue(i - 1, out Block? above) && above.Cells[1].Line == blocks[i].Line;
                marked[i] = answered.TryGetValue(i, out Block? row) ? row : below ? Block.Blank(blocks[i].Line) : blocks[i].Kind == BlockKind.Text ? blocks[i] with { Role = RoleBetween(blocks[i]) } : blocks[i];
            }

            MarkHeading(blocks, marked, start);
            marked[start] = marked[start] with { ListOf = SideAbove(blocks, start) };
        }

        return last + 1;
    }

    private static LineRole RoleBetween(Block line) => SideNames.Of(line.Text.Folded) is not null && line.Text.Folded.Length <= LongestHeading && !line.Text.Folded.Contains('。', StringComparison.Ordinal) ? LineRole.ChecklistHead : LineRole.ChecklistRow;

    /// <summary>The line above the list, where it says whose list it is or that it is one.</summary>
    private static void MarkHeading(ImmutableArray<Block> blocks, Block[] marked, int start)
    {
        int above = start - 1;
        while (above >= 0 && blocks[above].Kind == BlockKind.Blank)
        {
            above--;
        }

        if (above >= 0 && blocks[above] is { Kind: BlockKind.Text } heading && heading.Text.Folded.Length <= LongestHeading && AnsweredLine(heading, AnswerLegend.None) is null && Asks().IsMatch(heading.Text.Folded)
            && LabelledParagraph.Of(heading.Text) is null or { Value.IsEmpty: true } or { Kind: FieldKind.WardSafeguards or FieldKind.VendorSafeguards })
        {
            // The name of a part goes on with the list, and so does whatever stands right below a row of it.
            bool part = (SectionNames.Are(heading.Text) && SideNames.Of(heading.Text.Folded) is null) || (above > 0 && blocks[above - 1].Kind == BlockKind.Row);
            marked[above] = heading with { Role = part ? LineRole.ChecklistRow : LineRole.ChecklistHead };
        }
    }

    /// <summary>The lines above, the nearest first.</summary>
    private static IEnumerable<Block> Above(ImmutableArray<Block> blocks, int start)
    {
        for (int i = start - 1; i >= 0 && i >= start - FarthestAbove; i--)
        {
            yield return blocks[i];
        }
    }

    private static bool IsAskedAbove(ImmutableArray<Block> blocks, int start, AnswerLegend legend) =>
        legend != AnswerLegend.None || Above(blocks, start).Where(b => b.Kind != BlockKind.Blank).Take(MostAbove).SelectMany(b => b.Cells).Any(c => Asks().IsMatch(c.Folded));

    /// <summary>Whose list it is: as a line near above says, or because a vendor signs the paper.</summary>
    private static Side? SideAbove(ImmutableArray<Block> blocks, int start)
    {
        Block[] above = [.. Above(blocks, start).Where(b => b.Kind == BlockKind.Text).Take(MostAbove)];
        return above.Where(b => LabelledParagraph.Of(b.Text) is null && AnsweredLine(b, AnswerLegend.None) is null).Select(b => SideNames.Of(b.Text.Folded)).FirstOrDefault(s => s is not null)
            ?? (above.Any(b => Signatory().IsMatch(b.Text.Folded)) ? Side.Contractor : null);
    }

    private static PaperText ControlOf(Block row) => row.Cells.MaxBy(c => c.Folded.Length) ?? PaperText.Empty;

    private static bool IsSentence(PaperText control) => SafeguardText.Ends(control.Folded.TrimEnd('?', ' '));

    /// <summary>The safeguard of an answered row; null when the row is none.</summary>
    private static PaperText? AnsweredRow(Block row, AnswerLegend legend, int shortest)
    {
        PaperText control = ControlOf(row);
        return IsControl(control, shortest) && row.Cells.Any(c => c != control && !c.IsEmpty && (AnswerCell.By(legend, c) is not null || AnswerCell.IsPlain(c, ShortestControl))) ? control : null;
    }

    /// <summary>The row that begins here: a line with its answer, or a line and the boxes below it.</summary>
    private static (Block Row, int Lines)? AnsweredAt(ImmutableArray<Block> blocks, int at, AnswerLegend legend) =>
        AnsweredLine(blocks[at], legend) is { } line ? (line, 1)
        : at + 1 < blocks.Length && blocks[at].Kind == BlockKind.Text && blocks[at + 1] is { Kind: BlockKind.Text } below && IsControl(blocks[at].Text) && TickBoxes.At(below.Text, 0) is not null && ChoiceCell.Of(below.Text) is { Reason.IsEmpty: true }
            ? (blocks[at] with { Kind = BlockKind.Row, Cells = [blocks[at].Text, below.Text], Role = LineRole.ChecklistRow }, 2)
        : null;

    /// <summary>The line as a row of its safeguard and its answer; null when it has not both.</summary>
    private static Block? AnsweredLine(Block block, AnswerLegend legend)
    {
        if (block.Kind != BlockKind.Text || block.Text.Folded.Length <= ShortestControl)
        {
            return null;
        }

        (PaperText control, PaperText answer) = Answered().Match(block.Text.Folded) is { Success: true } asked && block.Text.Between(asked.Groups["a"].Index, block.Text.Folded.Length) is var sign && (AnswerCell.By(legend, sign) ?? AnswerCell.Of(sign, column: true)) is not null ? (block.Text.Between(0, TrailingAnswer.EndOfControl(block.Text.Folded, asked.Index)), sign)
            : SignBehind(block.Text, legend) is { } behind ? (block.Text.Between(0, behind), block.Text.Between(behind, block.Text.Folded.Length))
            : TrailingAnswer.In(block.Text, ShortestControl) is { } trailing ? (trailing.Control, trailing.Answer.Cell)
            : LeadingAnswer.LengthIn(block.Text) is int length ? (block.Text.Between(length, block.Text.Folded.Length), block.Text.Slice(0, length))
            : (PaperText.Empty, PaperText.Empty);
        return IsControl(control) && AnswerLegend.Of([block]) == AnswerLegend.None ? block with { Kind = BlockKind.Row, Cells = [control, answer], Role = LineRole.ChecklistRow } : null;
    }

    /// <summary>データを暗号化している。　３: where a sign of the legend stands, set apart, behind the safeguard.</summary>
    private static int? SignBehind(PaperText line, AnswerLegend legend)
    {
        int at = line.Folded.Length - 1;
        return at > ShortestControl && (line.Folded[at - 1] == '。' || line.AfterGap(at)) && legend.Explains(line.Folded[at..], out ChecklistMark? mark) && mark is not null ? at : null;
    }

    private static bool IsControl(PaperText words, int shortest = ShortestControl) =>
        words.Folded.Length >= shortest && LabelLexicon.KindOf(words.Folded) == FieldKind.Other && LabelledParagraph.Of(words) is null && !Number().IsMatch(words.Folded);

    /// <summary>What says that safeguards are asked about.</summary>
    [GeneratedRegex("対策|措置|安全管理|点検|チェック|遵守|保護の状況|管理状況|はい|いいえ")]
    private static partial Regex Asks();

    /// <summary>回答：１ behind the safeguard.</summary>
    [GeneratedRegex(@"[(\[]?(?:回答|答え?|判定|評価|結果):\s*(?<a>[^\s]{1,8})$")]
    private static partial Regex Answered();

    /// <summary>受託者 株式会社A, 会社名：A: who fills the list in.</summary>
    [GeneratedRegex("^(?:受託者|受注者|受託事業者|会社名|事業者名|法人名|委託先|記入者|回答者)[ :]?.*(?:会社|法人|組合|センター|協会)")]
    private static partial Regex Signatory();

    [GeneratedRegex(@"^[\d\s.,:年月日人件円%~-]+$")]
    private static partial Regex Number();
}
