namespace VendorRisk.People.Tokens;

/// <summary>The secret of a token: 256 random bits behind a beginning by which programs that look for secrets left lying about know it.</summary>
internal static class TokenSecret
{
    public const string Prefix = "vrk_";

    private const int Longest = 100;

    public static string New() => Prefix + Codes.RandomSecret.Key();

    /// <summary>Whether it can be one at all; what cannot is not looked up.</summary>
    public static bool CanBe(string text) => text.Length <= Longest && text.StartsWith(Prefix, StringComparison.Ordinal);
}
