namespace VendorRisk.Web.Engagements;

/// <summary>Finds the quoted words in a line as printed. A quote has the mark-up taken out, so only runs that stand there unbroken are marked.</summary>
internal static class QuoteMarks
{
    /// <summary>The line cut into pieces, in order and complete; those that a quote covers are marked.</summary>
    public static IEnumerable<(string Words, bool Marked)> Split(string line, IEnumerable<string> quotes)
    {
        bool[] covered = new bool[line.Length];
        foreach (string quote in quotes.Select(words => words.Trim()).Where(words => words.Length > 0))
        {
            for (int at = line.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = line.IndexOf(quote, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(covered, true, at, quote.Length);
            }
        }

        for (int start = 0; start < line.Length;)
        {
            int end = start;
            while (end < line.Length && covered[end] == covered[start])
            {
                end++;
            }

            yield return (line[start..end], covered[start]);
            start = end;
        }
    }
}
