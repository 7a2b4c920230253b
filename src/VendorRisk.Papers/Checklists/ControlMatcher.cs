using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>
/// Finds for every row of a checklist its control: by the words of the office's own checklist, and by what the classifier makes of other words.
/// Order only decides between near equals and names rows that the words leave open.
/// </summary>
internal static class ControlMatcher
{
    private const double Enough = 0.4;
    private const double EnoughForSecond = 0.6;
    private const double OtherSection = 0.15;
    private const double NextInOrder = 0.04;

    /// <summary>A guess below this names no control, not even with a low confidence.</summary>
    private const int LeastLikely = 350;

    /// <summary>What the words alone give when nothing bears them out.</summary>
    private const int WordsAlone = 700;

    /// <summary>With so many rows found by their words a list is the printed one, and its order tells too.</summary>
    private const double PrintedShare = 0.75;

    /// <summary>The rows with their control; a row that holds two gives two; a row that is none gives null.</summary>
    public static ImmutableArray<MatchedRow> Match(ImmutableArray<PaperChecklistRow> rows, Side side, ISafeguardClassifier classifier)
    {
        ImmutableArray<RowWords> controls = OfficeScope.Words.Checklist;
        ImmutableArray<SafeguardGuess> guesses = [.. rows.Select(r => Guess(r, side, classifier))];
        MatchedRow?[] matched = new MatchedRow?[rows.Length];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach ((int row, string control, _, int confidence) in Pairs(rows, controls, guesses))
        {
            if (matched[row] is null && taken.Add(control))
            {
                matched[row] = new MatchedRow(rows[row], control, rows[row].Text, confidence);
            }
        }

        FillByOrder(rows, matched, controls, taken);
        ImmutableArray<MatchedRow>.Builder all = ImmutableArray.CreateBuilder<MatchedRow>();
        for (int r = 0; r < rows.Length; r++)
        {
            MatchedRow one = matched[r] ?? Again(rows[r], guesses[r]);
            if (matched[r] is not null && SecondControl(rows[r], one.Control, controls, taken) is { } second)
            {
                all.Add(one with { Text = Without(rows[r].Text, second.Part) });
                all.Add(one with { Control = second.Control, Text = second.Part });
                taken.Add(second.Control);
            }
            else
            {
                all.Add(one);
            }
        }

        return [.. all.SelectMany(m => Controls(m, controls))];
    }

    /// <summary>A row of the office's checklist may ask for several controls at once, or for something that is none.</summary>
    private static IEnumerable<MatchedRow> Controls(MatchedRow matched, ImmutableArray<RowWords> rows) =>
        rows.FirstOrDefault(r => r.Key == matched.Control) is not { } row ? [matched]
        : row.Controls.IsEmpty ? [matched with { Control = null }]
        : row.Controls.Select(c => matched with { Control = c });

    private static SafeguardGuess Guess(PaperChecklistRow row, Side side, ISafeguardClassifier classifier) => classifier.Guess(
        row.Text.Folded,
        side switch { Side.Ward => SentenceSide.Ward, Side.Subcontractor => SentenceSide.Subcontractor, _ => SentenceSide.Contractor },
        row.Section == SafeguardSection.Technical ? SentenceSection.Technical : SentenceSection.Operational);

    private static IEnumerable<(int Row, string Control, double Fit, int Confidence)> Pairs(
        ImmutableArray<PaperChecklistRow> rows, ImmutableArray<RowWords> controls, ImmutableArray<SafeguardGuess> guesses)
    {
        int[] likely = [.. rows.Select(r => Best(r, controls))];
        HashSet<string> asked = [.. controls.SelectMany(c => c.Controls)];
        List<(int Row, string Control, double Fit, int Confidence, int Distance)> pairs = [];
        for (int r = 0; r < rows.Length; r++)
        {
            Dictionary<string, int> guessed = guesses[r].Controls.Concat(guesses[r].Candidates).Where(g => g.ConfidencePerMille >= LeastLikely)
                .DistinctBy(g => g.ControlId).ToDictionary(g => g.ControlId, g => g.ConfidencePerMille, StringComparer.Ordinal);
            for (int c = 0; c < controls.Length; c++)
            {
                double fit = FitOf(rows[r], controls[c]);
                bool follows = r > 0 && likely[r - 1] == c - 1 || r + 1 < rows.Length && likely[r + 1] == c + 1;
                int guess = controls[c].Controls.Select(id => guessed.GetValueOrDefault(id)).DefaultIfEmpty().Max();
                bool has = guess > 0;
                if (fit >= Enough || has)
                {
                    int confidence = fit >= EnoughForSecond || (fit >= Enough && (has || guesses[r].Controls.IsEmpty)) ? 1000 : fit >= Enough ? WordsAlone : guess;
                    pairs.Add((r, controls[c].Key, (fit >= Enough ? fit : 0) + (guess / 1000.0) + (follows ? NextInOrder : 0), confidence, Math.Abs(r - c)));
                }
            }

            pairs.AddRange(guessed.Where(g => !asked.Contains(g.Key) && ControlCatalogue.Find(g.Key) is not null).Select(g => (r, g.Key, g.Value / 1000.0, g.Value, controls.Length)));
        }

        return pairs.OrderByDescending(p => p.Fit).ThenBy(p => p.Distance).ThenBy(p => p.Row).ThenBy(p => p.Control, StringComparer.Ordinal).Select(p => (p.Row, p.Control, p.Fit, p.Confidence));
    }

    /// <summary>A row whose control another row has: one more row of it, where the words are sure; else none.</summary>
    private static MatchedRow Again(PaperChecklistRow row, SafeguardGuess guess) =>
        guess.Controls.FirstOrDefault() is { } sure && row.Answer.Mark is ChecklistMark.Undone or ChecklistMark.Partial
            ? new MatchedRow(row, guess.Controls[0].ControlId, row.Text, guess.Controls[0].ConfidencePerMille)
            : new MatchedRow(row, null, row.Text, 0);

    private static int Best(PaperChecklistRow row, ImmutableArray<RowWords> controls)
    {
        int best = -1;
        double bestFit = Enough;
        for (int c = 0; c < controls.Length; c++)
        {
            double fit = FitOf(row, controls[c]);
            if (fit > bestFit)
            {
                best = c;
                bestFit = fit;
            }
        }

        return best;
    }

    private static double FitOf(PaperChecklistRow row, RowWords control) =>
        control.Fit(row.Text.Folded) - ((control.Section == SafeguardSection.Operational) == (row.Section == SafeguardSection.Operational) ? 0 : OtherSection);

    /// <summary>Rows of the printed list whose words tell nothing (heavy scanning noise) take the controls left between their neighbours, when the numbers agree.</summary>
    private static void FillByOrder(ImmutableArray<PaperChecklistRow> rows, MatchedRow?[] matched, ImmutableArray<RowWords> controls, HashSet<string> taken)
    {
        int[] places = [.. matched.Select(m => m is null ? -1 : Array.FindIndex([.. controls], c => c.Key == m.Control))];
        if (places.Count(p => p >= 0) < PrintedShare * places.Length || places.Length < 2)
        {
            return;
        }

        for (int r = 0; r < places.Length; r++)
        {
            if (places[r] >= 0 || matched[r] is not null)
            {
                continue;
            }

            int end = r;
            while (end < places.Length && places[end] < 0)
            {
                end++;
            }

            int first = r == 0 ? 0 : places[r - 1] + 1;
            int last = end < places.Length ? places[end] - 1 : controls.Length - 1;
            if (last - first == end - r - 1 && Enumerable.Range(first, last - first + 1).All(c => !taken.Contains(controls[c].Key)))
            {
                for (int i = r; i < end; i++)
                {
                    places[i] = first + i - r;
                    taken.Add(controls[places[i]].Key);
                    matched[i] = new MatchedRow(rows[i], controls[places[i]].Key, rows[i].Text, 1000);
                }
            }

            r = end;
        }
    }

    /// <summary>A sentence of the row that is plainly another control which no other row is.</summary>
    private static (string Control, PaperText Part)? SecondControl(PaperChecklistRow row, string? first, ImmutableArray<RowWords> controls, HashSet<string> taken)
    {
        ImmutableArray<PaperText> sentences = Sentences.Of(row.Text);
        RowWords? own = controls.FirstOrDefault(c => c.Key == first);
        if (sentences.Length < 2 || own is null)
        {
            return null;
        }

        foreach (RowWords other in controls.Where(c => !taken.Contains(c.Key)))
        {
            if (sentences.FirstOrDefault(s => other.Fit(s.Folded) >= EnoughForSecond && own.Fit(s.Folded) < other.Fit(s.Folded)) is { } part)
            {
                return (other.Key, part);
            }
        }

        return null;
    }

    private static PaperText Without(PaperText text, PaperText part)
    {
        int at = text.Folded.IndexOf(part.Folded, StringComparison.Ordinal);
        return at > 0 ? text.Between(0, at) : text.Between(part.Folded.Length, text.Folded.Length);
    }
}
