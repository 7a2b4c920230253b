namespace VendorRisk.Papers.Text;

/// <summary>What papers print for a dash between numbers, the long vowel mark and the minus included.</summary>
internal static class DashCharacters
{
    /// <summary>As the inside of a character class: the hyphen stands first.</summary>
    public const string All = "-‐‑–—―−ー－";
}
