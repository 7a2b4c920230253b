namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its words, or its letters.</param>
internal sealed record FormatToken(FormatTokenKind Kind, string Text)
{
    private const int LongestCode = 255;

    public bool IsDate => Kind == FormatTokenKind.Date && Text[0] is not ('h' or 's');

    public static List<FormatToken> Of(string code)
    {
        List<FormatToken> tokens = [];
        string s = code.Length > LongestCode ? code[..LongestCode] : code;
        for (int i = 0; i < s.Length;)
        {
            int end = i + 1;
            switch (s[i])
            {
                case '"':
                    end = s.IndexOf('"', i + 1);
                    end = end < 0 ? s.Length : end;
                    tokens.Add(new(FormatTokenKind.Word, s[(i + 1)..end]));
                    i = Math.Min(end + 1, s.Length);
                    continue;
                case '[':
                    end = s.IndexOf(']', i);
                    i = end < 0 ? s.Length : end + 1;
                    continue;
                case '\\' when i + 1 < s.Length:
                    tokens.Add(new(FormatTokenKind.Word, s[i + 1].ToString()));
                    i += 2;
                    continue;
                case '_' or '*':
                    i += 2;
                    continue;
                case '0' or '#' or '?' or '.' or ',' or '%':
                    while (end < s.Length && s[end] is '0' or '#' or '?' or '.' or ',' or '%')
                    {
                        end++;
                    }

                    tokens.Add(new(FormatTokenKind.Digits, s[i..end]));
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'g' or 'G' or 'e' or 'E' or 'a' or 'A' or 'r' when !s.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase) && !s.AsSpan(i).StartsWith("G/", StringComparison.Ordinal):
                    while (end < s.Length && char.ToLowerInvariant(s[end]) == char.ToLowerInvariant(s[i]))
                    {
                        end++;
                    }

                    tokens.Add(new(FormatTokenKind.Date, s[i..end].ToLowerInvariant()));
                    break;
                default:
                    while (end < s.Length && s[end] is not ('"' or '[' or '\\' or '_' or '*' or '0' or '#' or '?' or '.' or ',' or '%') && !char.IsAsciiLetter(s[end]))
                    {
                        end++;
                    }

                    if (char.IsAsciiLetter(s[i]))
                    {
                        while (end < s.Length && (char.IsAsciiLetter(s[end]) || s[end] is '/' or '標' or '準'))
                        {
                            end++;
                        }
                    }

                    tokens.Add(new(FormatTokenKind.Word, s[i..end]));
                    break;
            }

            i = end;
        }

        return tokens;
    }
}
