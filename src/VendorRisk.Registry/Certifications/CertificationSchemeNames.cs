using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>The schemes the register knows by name; others may be recorded under their own names.</summary>
public static class CertificationSchemeNames
{
    /// <summary>プライバシーマーク.</summary>
    public const string PMark = "P-mark";

    /// <summary>All of them, in the order a form offers them.</summary>
    public static ImmutableArray<string> All { get; } =
        [PMark, "ISMS", "ISO27017", "ISO27018", "ISO27701", "ISO22301", "SOC2", "LGWAN-ASP", "ISMAP", "ISMAP-LIU"];
}
