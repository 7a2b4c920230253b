using System.Collections.Immutable;
using Microsoft.Extensions.Localization;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Countries as people choose or type them: 日本, JP.</summary>
internal static class CountryEntry
{
    /// <summary>Those that a form offers; any other is typed as its code.</summary>
    public static ImmutableArray<string> Offered { get; } = ["JP", "US", "GB", "IE", "DE", "FR", "NL", "SG", "KR", "CN", "TW", "HK", "IN", "AU", "CA"];

    /// <summary>The code of a country that was typed by code or by name; null for none. What is neither is handed on, for the register to refuse.</summary>
    public static string? Code(string typed, IStringLocalizer<VendorTexts> texts)
    {
        string text = typed.Trim();
        return text.Length == 0 ? null : Offered.FirstOrDefault(code => texts["Country." + code].Value == text) ?? text;
    }

    /// <summary>The country in words with its code; the code alone where it has no words here.</summary>
    public static string Words(string? code, IStringLocalizer<VendorTexts> texts, string unknown) =>
        code is null ? unknown : Offered.Contains(code) ? $"{texts["Country." + code]}（{code}）" : code;
}
