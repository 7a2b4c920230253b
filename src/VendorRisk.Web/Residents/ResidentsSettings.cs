using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Residents;

/// <summary>What is done with a file that seems to hold residents' own data.</summary>
/// <param name="Refuses">Whether it is refused; else it is taken once somebody has said why.</param>
internal sealed record ResidentsSettings(bool Refuses)
{
    public const string Setting = "VendorRisk:ResidentsData";

    private const string Warn = "warn";
    private const string Refuse = "refuse";

    /// <exception cref="StartupException">It is neither of the two.</exception>
    public static ResidentsSettings Resolve(IConfiguration configuration) => configuration[Setting]?.Trim() switch
    {
        null or "" or Warn => new ResidentsSettings(Refuses: false),
        Refuse => new ResidentsSettings(Refuses: true),
        var given => throw new StartupException($"設定 {Setting} には {Warn}（理由を記録して続けられる）か {Refuse}（受け付けない）を指定してください（今の値: {given}）。"),
    };
}
