namespace VendorRisk.Registry.Changes;

/// <summary>Countries as ISO 3166-1 alpha-2 codes.</summary>
internal static class CountryCode
{
    /// <summary>The code in capitals, null when unknown; a problem when it has not the form of a code.</summary>
    public static string? Checked(string? code, string field, string label, ProblemList problems)
    {
        string trimmed = code?.Trim().ToUpperInvariant() ?? "";
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (trimmed.Length != 2 || !trimmed.All(char.IsAsciiLetterUpper))
        {
            problems.Add(field + ".form", field, $"{label}「{code}」は国コードではありません。ISO 3166 の2文字（日本は JP）で入力し、不明なら空にしてください。");
        }

        return trimmed;
    }
}
