using VendorRisk.People.Names;

namespace VendorRisk.People.Passwords;

/// <summary>What a new password must fulfil. Any character may be used, and none must.</summary>
internal static class PasswordRules
{
    private const int Shortest = 12;
    private const int Longest = 128;

    /// <summary>A problem for each rule that the password breaks.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="userName">The folded user name.</param>
    /// <param name="field">The command's field.</param>
    /// <param name="problems">Takes the problems.</param>
    public static void Check(string? password, string userName, string field, ProblemList problems)
    {
        string text = PasswordText.Of(password);
        int length = text.EnumerateRunes().Count();
        if (length is < Shortest or > Longest)
        {
            problems.Add(
                "password.length", field, $"パスワードは{Shortest}文字以上{Longest}文字以内です。今は{length}文字あります。長さを変えて入力してください。文字の種類は問いません。");
        }

        string folded = UserNames.Folded(text);
        if (userName.Length >= UserNames.Shortest && folded.Contains(userName, StringComparison.Ordinal))
        {
            problems.Add("password.userName", field, "パスワードに利用者名が入っています。利用者名を含まないパスワードにしてください。");
        }

        if (CommonPasswords.Contains(folded))
        {
            problems.Add("password.common", field, "よく使われるパスワードです。推測されにくい別のパスワードにしてください。いくつかの言葉をつなげると、長くて覚えやすくなります。");
        }
    }
}
