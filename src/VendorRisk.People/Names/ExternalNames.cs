namespace VendorRisk.People.Names;

/// <summary>
/// Names by which a proxy or an identity provider knows people. They are kept as they are given: folding widths or look-alikes would make two of its people
/// one of ours. Only the case of ASCII letters does not count, because directories do not keep it.
/// </summary>
internal static class ExternalNames
{
    public const int Longest = 200;

    /// <summary>What stands for letters that could not be read: two names may have it in the same place.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>The one form; null when it is no name.</summary>
    public static string? Folded(string? given)
    {
        string name = (given ?? "").Trim();
        return name.Length is > 0 and <= Longest && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c == Replacement)
            ? string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c))
            : null;
    }

    /// <summary>The one form; null when nothing was given. A problem when it is no name.</summary>
    public static string? Checked(string? typed, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        string? folded = Folded(typed);
        if (folded is null)
        {
            problems.Add("externalName.bad", "externalName", $"外部の名前は、制御文字と絵文字を除く{Longest}文字以内で、プロキシや認証基盤が送るとおりに入力してください。");
        }

        return folded;
    }
}
