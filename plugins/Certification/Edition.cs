using System.Collections.Immutable;

namespace VendorRisk.Plugins.Certification;

/// <summary>An edition of a standard that a newer one has replaced.</summary>
/// <param name="Names">Its names in normal form, international and Japanese.</param>
/// <param name="LastDay">The last day on which a certificate or mark on this edition could be in force.</param>
/// <param name="Successor">The edition to name instead.</param>
internal sealed record Edition(ImmutableArray<string> Names, DateOnly LastDay, string Successor)
{
    /// <summary>
    /// The superseded editions. ISO/IEC 27001:2013 has a fixed day (36 months after the new edition, IAF MD 26). The privacy mark has none: the
    /// last marks on JIS Q 15001:2017 were applied for by 2024-09-30, at most eight months before the old mark's expiry, and run for two years.
    /// </summary>
    public static ImmutableArray<Edition> Superseded { get; } =
    [
        new(["ISO/IEC 27001:2005", "JIS Q 27001:2006"], new DateOnly(2015, 9, 30), "ISO/IEC 27001:2022（JIS Q 27001:2023）"),
        new(["ISO/IEC 27001:2013", "JIS Q 27001:2014"], new DateOnly(2025, 10, 31), "ISO/IEC 27001:2022（JIS Q 27001:2023）"),
        new(["JIS Q 15001:2006"], new DateOnly(2023, 3, 31), "JIS Q 15001:2023"),
        new(["JIS Q 15001:2017"], new DateOnly(2027, 5, 31), "JIS Q 15001:2023"),
    ];

    /// <summary>The superseded edition of this name, or null.</summary>
    public static Edition? Find(string name) => Superseded.FirstOrDefault(e => e.Names.Contains(name, StringComparer.Ordinal));
}
