using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.People.Names;

/// <summary>Names to sign in with: however they are typed, they are compared and stored in one form.</summary>
internal static class UserNames
{
    public const int Shortest = 3;
    public const int Longest = 64;

    /// <summary>Longer than any name can be before it is folded: what is longer is no name, and is not worked through.</summary>
    private const int LongestTyped = 256;

    public static string Folded(string? typed)
    {
        string text = typed is null ? "" : typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        string composed = NormalizedText.Of(UnifiedKanji.In(text), NormalizationForm.FormKC).Trim();
        return composed.ToLowerInvariant().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>The folded name; a problem when it is too short, too long or holds blanks.</summary>
    public static string Checked(string? typed, ProblemList problems)
    {
        string folded = Folded(typed);
        int length = folded.EnumerateRunes().Count();
        if (length is < Shortest or > Longest)
        {
            problems.Add(
                "userName.length", "userName", $"利用者名は{Shortest}文字以上{Longest}文字以内です。今は{length}文字あります。入力し直してください。");
        }

        if (folded.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            problems.Add("userName.blank", "userName", "利用者名に空白や改行は使えません。空白を除いて入力してください。");
        }

        return folded;
    }
}
