using VendorRisk.Contract;

namespace VendorRisk.Papers.Media;

/// <summary>A named service on the internet is itself a thing that holds data.</summary>
internal static class ServiceUses
{
    public static IEnumerable<MediumUse> Of(ChainLink link) => link.CloudServices.Select(s => new MediumUse
    {
        Kind = s.PublicIntake.Is(true) ? MediumKind.WebForm
            : s.Operator.IsKnown && s.Operator.Value == link.Name.Or("") ? MediumKind.Server
            : MediumKind.Cloud,
        Name = s.Name,
        LinkId = link.Id,
        Ground = MediumUseGround.Stated,
        Public = s.PublicIntake.Is(true),
    });
}
