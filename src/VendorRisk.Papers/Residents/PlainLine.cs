using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Residents;

/// <summary>
/// A line with one form for each digit, letter, dash, space and border of a cell, and as many characters as it was printed with. Unlike <see cref="TextFolding"/> it
/// keeps what parts two numbers or two names.
/// </summary>
internal static class PlainLine
{
    public const char Border = '\t';
    private const char FullWidthFirst = '！';
    private const char FullWidthLast = '～';
    private const int FullWidthOffset = '！' - '!';

    public static string Of(string line) => string.Create(line.Length, line, static (plain, printed) =>
    {
        for (int i = 0; i < printed.Length; i++)
        {
            plain[i] = Plain(printed[i]);
        }

        // The long vowel mark is a dash among digits alone.
        for (int i = 0; i < plain.Length; i++)
        {
            if (plain[i] is 'ー' && (i == 0 || !char.IsLetter(plain[i - 1])))
            {
                plain[i] = '-';
            }
        }
    });

    private static char Plain(char c) => c switch
    {
        '\t' or '|' or '｜' or '│' or '┃' or '┆' => Border,
        'ー' or 'ｰ' => 'ー',
        '　' or ' ' or ' ' => ' ',
        _ when DashCharacters.All.Contains(c, StringComparison.Ordinal) => '-',
        >= FullWidthFirst and <= FullWidthLast => (char)(c - FullWidthOffset),
        _ => c,
    };
}
