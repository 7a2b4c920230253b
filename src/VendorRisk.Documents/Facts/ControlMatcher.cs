using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Facts;

/// <summary>Finds for every row of a checklist its control: by its words; order only decides between near equals and names rows that the words leave open.</summary>
internal static class ControlMatcher
{
    private const double Enough = 0.4;
    private const double EnoughForSecond = 0.6;
    private const double OtherSection = 0.15;
    private const double NextInOrder = 0.04;

    /// <summary>The rows with their control; a row that holds two gives two; a row that is none gives null.</summary>
    public static ImmutableArray<(PaperChecklistRow Row, string? Control, PaperText Text)> Match(ImmutableArray<PaperChecklistRow> rows)
    {
        ImmutableArray<ControlWords> controls = ControlWords.Checklist;
        int[] controlOf = new int[rows.Length];
        Array.Fill(controlOf, -1);
        bool[] taken = new bool[controls.Length];
        foreach ((int row, int control, _) in Pairs(rows, controls))
        {
            if (controlOf[row] < 0 && !taken[control])
            {
                controlOf[row] = control;
                taken[control] = true;
            }
        }

        FillByOrder(controlOf, taken);
        ImmutableArray<(PaperChecklistRow, string?, PaperText)>.Builder matched = ImmutableArray.CreateBuilder<(PaperChecklistRow, string?, PaperText)>();
        for (int r = 0; r < rows.Length; r++)
        {
            int second = SecondControl(rows[r], controlOf[r], controls, taken, out PaperText part);
            PaperText own = second < 0 ? rows[r].Text : Without(rows[r].Text, part);
            matched.Add((rows[r], controlOf[r] < 0 ? null : controls[controlOf[r]].Id, own));
            if (second >= 0)
            {
                taken[second] = true;
                matched.Add((rows[r], controls[second].Id, part));
            }
        }

        return matched.ToImmutable();
    }

    private static IEnumerable<(int Row, int Control, double Fit)> Pairs(ImmutableArray<PaperChecklistRow> rows, ImmutableArray<ControlWords> controls)
    {
        int[] likely = [.. rows.Select(r => Best(r, controls))];
        List<(int Row, int Control, double Fit)> pairs = [];
        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < controls.Length; c++)
            {
                double fit = FitOf(rows[r], controls[c]);
                bool follows = r > 0 && likely[r - 1] == c - 1 || r + 1 < rows.Length && likely[r + 1] == c + 1;
                if (fit >= Enough)
                {
                    pairs.Add((r, c, fit + (follows ? NextInOrder : 0)));
                }
            }
        }

        return pairs.OrderByDescending(p => p.Fit).ThenBy(p => Math.Abs(p.Row - p.Control)).ThenBy(p => p.Row);
    }

    private static int Best(PaperChecklistRow row, ImmutableArray<ControlWords> controls)
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

    private static double FitOf(PaperChecklistRow row, ControlWords control)
    {
        bool operational = control.Id.StartsWith("OP", StringComparison.Ordinal);
        return control.Fit(row.Text.Folded) - (operational == (row.Section == SafeguardSection.Operational) ? 0 : OtherSection);
    }

    /// <summary>Rows whose words tell nothing (heavy scanning noise) take the controls left between their neighbours, when the numbers agree.</summary>
    private static void FillByOrder(int[] controlOf, bool[] taken)
    {
        for (int r = 0; r < controlOf.Length; r++)
        {
            if (controlOf[r] >= 0)
            {
                continue;
            }

            int end = r;
            while (end < controlOf.Length && controlOf[end] < 0)
            {
                end++;
            }

            int first = r == 0 ? 0 : controlOf[r - 1] + 1;
            int last = end < controlOf.Length ? controlOf[end] - 1 : taken.Length - 1;
            if (last - first == end - r - 1 && Enumerable.Range(first, last - first + 1).All(c => !taken[c]))
            {
                for (int i = r; i < end; i++)
                {
                    controlOf[i] = first + i - r;
                    taken[controlOf[i]] = true;
                }
            }

            r = end;
        }
    }

    /// <summary>A sentence of the row that is plainly another control which no other row is.</summary>
    private static int SecondControl(PaperChecklistRow row, int first, ImmutableArray<ControlWords> controls, bool[] taken, out PaperText part)
    {
        part = PaperText.Empty;
        ImmutableArray<PaperText> sentences = Sentences.Of(row.Text);
        if (sentences.Length < 2 || first < 0)
        {
            return -1;
        }

        for (int c = 0; c < controls.Length; c++)
        {
            PaperText? found = taken[c] ? null : sentences.FirstOrDefault(s => controls[c].Fit(s.Folded) >= EnoughForSecond && controls[first].Fit(s.Folded) < controls[c].Fit(s.Folded));
            if (found is not null)
            {
                part = found;
                return c;
            }
        }

        return -1;
    }

    private static PaperText Without(PaperText text, PaperText part)
    {
        int at = text.Folded.IndexOf(part.Folded, StringComparison.Ordinal);
        return at > 0 ? text.Between(0, at) : text.Between(part.Folded.Length, text.Folded.Length);
    }
}
