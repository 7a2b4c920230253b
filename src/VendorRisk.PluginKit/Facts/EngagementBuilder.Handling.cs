using VendorRisk.Contract;

namespace VendorRisk.PluginKit;

public sealed partial class EngagementBuilder
{
    /// <summary>A movement of personal information; <paramref name="means"/> and <paramref name="recorded"/> null where the paper is silent.</summary>
    public EngagementBuilder WithHop(
        HopEnd from, HopEnd to, Cargo cargo = Cargo.Data, HopMeans? means = null, bool? recorded = null, string statement = "データを渡す",
        bool implied = false, int? line = null) => With(f => f with
    {
        Hops = f.Hops.Add(new Hop
        {
            From = from,
            To = to,
            Cargo = cargo,
            Statement = _lines.Text(statement, line),
            Means = _lines.KnownOrNot(means, statement, line),
            Recorded = _lines.KnownOrNot(recorded, statement, line),
            Implied = implied,
        }),
    });

    /// <summary>A mention of a medium outside the media lists.</summary>
    public EngagementBuilder WithMediumUse(
        MediumKind kind, string name, MediumUseGround ground = MediumUseGround.Stated, string? linkId = null, bool isPublic = false, int? line = null) =>
        With(f => f with
        {
            MediumUses = f.MediumUses.Add(new MediumUse { Kind = kind, Name = _lines.Text(name, line), Ground = ground, LinkId = linkId, Public = isPublic }),
        });

    /// <summary>A statement on taking data out; <paramref name="exempted"/>: it is excepted from a control meant for it.</summary>
    public EngagementBuilder WithCarryOut(string statement, bool? exempted, string? linkId = null, int? line = null) => With(f => f with
    {
        CarryOuts = f.CarryOuts.Add(new CarryOut
        {
            Statement = _lines.Text(statement, line),
            Exempted = _lines.KnownOrNot(exempted, statement, line),
            LinkId = linkId,
        }),
    });
}
