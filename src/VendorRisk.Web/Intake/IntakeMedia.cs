using System.Collections.Immutable;

namespace VendorRisk.Web.Intake;

/// <summary>What personal information is most often on or in.</summary>
internal static class IntakeMedia
{
    public const string Paper = "紙";

    public static ImmutableArray<string> Electronic { get; } = ["委託先のパソコン", "委託先のサーバ", "DVD-R", "USBメモリ"];

    public static ImmutableArray<string> All { get; } = [Paper, .. Electronic];
}
