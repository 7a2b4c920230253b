using System.Collections.Immutable;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>A cell that offers its answers as words, most with boxes: ☑はい □いいえ, はい■ いいえ□, ●有 ○無.</summary>
internal static class ChoiceCell
{
    /// <summary>Words before the first box or answer that do not make the cell a safeguard with its answer behind it.</summary>
    private const int LongestLead = 9;

    /// <summary>What was chosen; null when the cell offers no choice.</summary>
    public static PrintedAnswer? Of(PaperText cell)
    {
        ImmutableArray<ChoicePart> parts = Parts(cell);
        ImmutableArray<ChoicePart> words = [.. parts.Where(p => p.Word is not null)];
        ImmutableArray<ChoicePart> boxes = [.. parts.Where(p => p.Box is not null)];
        if (words.IsEmpty || parts[0].Start > LongestLead || (boxes.IsEmpty && words.Select(w => w.Word).Distinct().Count() < 2))
        {
            return null;
        }

        if (boxes.IsEmpty)
        {
            // A word and another beyond a gap or bracket is an answer and its remark; only a printed choice has them in one row.
            return BracketedChoice(cell, words) is { } bracketed ? new PrintedAnswer(bracketed.Word, cell, PaperText.Empty)
                : IsPrintedChoice(cell, words) ? PrintedAnswer.Puzzle(cell) : null;
        }

        ImmutableArray<(BoxState Box, ChoicePart Word)> offered = Pair(cell, parts);
        bool filled = offered.Any(o => o.Box == BoxState.Ticked);
        bool allCircled = offered.Length > 1 && offered.All(o => o.Box == BoxState.Circle) && offered.Length == words.Length;
        ImmutableArray<ChoicePart> chosen = [.. offered.Where(o => o.Box == BoxState.Ticked || (o.Box == BoxState.Circle && !filled && !allCircled)).Select(o => o.Word)];
        return chosen.Select(c => c.Word).Distinct().Count() switch
        {
            0 => allCircled ? PrintedAnswer.Puzzle(cell) : PrintedAnswer.Unticked(cell),
            1 => new PrintedAnswer(chosen[0].Word, cell, Remark(cell, parts, chosen[0])),
            _ => PrintedAnswer.Puzzle(cell),
        };
    }

    private static ImmutableArray<ChoicePart> Parts(PaperText cell)
    {
        ImmutableArray<ChoicePart>.Builder parts = ImmutableArray.CreateBuilder<ChoicePart>();
        string folded = cell.Folded;
        bool starts = true;
        for (int i = 0; i < folded.Length;)
        {
            if (starts || cell.AfterGap(i) || !char.IsLetterOrDigit(folded[i]))
            {
                if (TickBoxes.At(cell, i) is { } box)
                {
                    parts.Add(new ChoicePart(i, box.Length, box.State, null));
                    i += box.Length;
                    starts = true;
                    continue;
                }

                if (AnswerWords.WordAt(folded, i) is { } word && Ends(cell, i + word.Length))
                {
                    parts.Add(new ChoicePart(i, word.Length, null, word.Mark));
                    i += word.Length;
                    starts = true;
                    continue;
                }
            }

            starts = !char.IsLetterOrDigit(folded[i]);
            i++;
        }

        return parts.ToImmutable();
    }

    private static bool Ends(PaperText cell, int at) =>
        at >= cell.Folded.Length || cell.AfterGap(at) || !char.IsLetterOrDigit(cell.Folded[at]) || TickBoxes.At(cell, at) is not null;

    private static bool IsPrintedChoice(PaperText cell, ImmutableArray<ChoicePart> words)
    {
        int end = words[^1].Start + words[^1].Length;
        if (words[0].Start != 0 || cell.Between(end, cell.Folded.Length).Folded.Length > 0)
        {
            return false;
        }

        return Enumerable.Range(1, words.Length - 1).All(i =>
            cell.Between(words[i - 1].Start + words[i - 1].Length, words[i].Start).Folded is "" or "・" or "/" or "|" or "," or "、" or "･" or "又は" or "or");
    }

    /// <summary>The one word of a printed choice that stands in brackets: はい・(いいえ). Without a sign between them the brackets hold a remark.</summary>
    private static ChoicePart? BracketedChoice(PaperText cell, ImmutableArray<ChoicePart> words)
    {
        string folded = cell.Folded;
        ChoicePart[] bracketed = [.. words.Where(w => w.Start > 0 && folded[w.Start - 1] == '(' && w.Start + w.Length < folded.Length && folded[w.Start + w.Length] == ')')];
        bool parted = Enumerable.Range(1, words.Length - 1).All(i => folded[(words[i - 1].Start + words[i - 1].Length)..words[i].Start].Trim('(', ')', ' ') is "・" or "/" or "|" or "･");
        return bracketed.Length == 1 && parted ? bracketed[0] : null;
    }

    /// <summary>A box belongs to the word that touches it; where none or both do, boxes stand before their words, or all behind them.</summary>
    private static ImmutableArray<(BoxState Box, ChoicePart Word)> Pair(PaperText cell, ImmutableArray<ChoicePart> parts)
    {
        bool before = parts[0].Box is not null || parts.Where(p => p.Box is not null).All(b => Touches(cell, b, parts.FirstOrDefault(p => p.Start > b.Start)) && !parts.Any(p => Touches(cell, p, b)));
        if (before && parts[0].Box is null)
        {
            parts = [.. parts.SkipWhile(p => p.Box is null)];
        }

        ImmutableArray<(BoxState, ChoicePart)>.Builder pairs = ImmutableArray.CreateBuilder<(BoxState, ChoicePart)>();
        for (int i = 0; i + 1 < parts.Length; i++)
        {
            (ChoicePart box, ChoicePart word) = before ? (parts[i], parts[i + 1]) : (parts[i + 1], parts[i]);
            if (box.Box is { } state && word.Word is not null)
            {
                pairs.Add((state, word));
                i++;
            }
        }

        return pairs.ToImmutable();
    }

    private static bool Touches(PaperText cell, ChoicePart first, ChoicePart? second) =>
        second is not null && first.Start + first.Length == second.Start && !cell.AfterGap(second.Start);

    /// <summary>What stands in the cell beyond the choice itself: behind the chosen word, or behind all.</summary>
    private static PaperText Remark(PaperText cell, ImmutableArray<ChoicePart> parts, ChoicePart chosen)
    {
        int end = chosen.Start + chosen.Length;
        ChoicePart? next = parts.FirstOrDefault(p => p.Start >= end);
        PaperText own = AnswerCell.WithoutBrackets(cell.Between(end, next?.Start ?? cell.Folded.Length));
        int last = parts[^1].Start + parts[^1].Length;
        return !own.IsEmpty ? own : AnswerCell.WithoutBrackets(cell.Between(last, cell.Folded.Length));
    }
}
