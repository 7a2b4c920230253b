using System.Text;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>
/// Marks the letters that recognition was not sure of, by a sign that nobody sees and that all reading passes over. It travels in the printed words up to the
/// quotes of the facts, where it tells which facts are guesses, and is taken out there.
/// </summary>
internal static class Doubt
{
    /// <summary>INVISIBLE SEPARATOR: no paper prints it.</summary>
    public const char Sign = '\u2063';

    public static string In(string word)
    {
        StringBuilder doubted = new(word.Length * 2);
        foreach (char letter in word)
        {
            doubted.Append(letter);
            if (!char.IsHighSurrogate(letter))
            {
                doubted.Append(Sign);
            }
        }

        return doubted.ToString();
    }

    public static bool IsIn(string words) => words.Contains(Sign, StringComparison.Ordinal);

    public static string Without(string words) => IsIn(words) ? words.Replace(Sign.ToString(), "", StringComparison.Ordinal) : words;
}
