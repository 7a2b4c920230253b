namespace VendorRisk.Papers.Residents;

/// <summary>Digits that follow each other directly.</summary>
/// <param name="Start">The first one's place in the line.</param>
/// <param name="Digits">The digits.</param>
/// <param name="Before">What alone stands between them and the digits before: a dash, a space or a cell's border; <see cref="None"/> where anything else does.</param>
/// <param name="After">The same for the digits that follow.</param>
internal readonly record struct DigitGroup(int Start, string Digits, char Before, char After)
{
    public const char None = '\0';

    public int End => Start + Digits.Length;

    /// <summary>The groups of a line.</summary>
    public static List<DigitGroup> In(string plain)
    {
        List<DigitGroup> groups = [];
        char before = None;
        int at = 0;
        while (at < plain.Length)
        {
            if (!char.IsAsciiDigit(plain[at]))
            {
                before = None;
                at++;
                continue;
            }

            int end = at;
            while (end < plain.Length && char.IsAsciiDigit(plain[end]))
            {
                end++;
            }

            int next = end;
            char after = None;
            while (next < plain.Length && plain[next] is ' ' or '-' or PlainLine.Border)
            {
                after = Stronger(after, plain[next]);
                next++;
            }

            bool goesOn = next < plain.Length && char.IsAsciiDigit(plain[next]);
            groups.Add(new DigitGroup(at, plain[at..end], before, goesOn ? after : None));
            before = goesOn ? after : None;
            at = goesOn ? next : end;
        }

        return groups;
    }

    private static char Stronger(char one, char other) => (one, other) switch
    {
        (PlainLine.Border, _) or (_, PlainLine.Border) => PlainLine.Border,
        ('-', _) or (_, '-') => '-',
        _ => other,
    };
}
