using Microsoft.Extensions.Localization;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Chain;

/// <summary>What stands on a card of the chain, on the page and in the file.</summary>
internal static class ChainWords
{
    public static string Held(IStringLocalizer<Texts> texts, ChainCertification held) => held.DaysLeft switch
    {
        null => held.Words,
        < 0 => texts["Chain.RunOut", held.Words],
        var days => texts["Chain.DaysLeft", held.Words, days],
    };

    public static string Service(IStringLocalizer<Texts> texts, ChainCloud cloud) =>
        texts["Chain.Countries", cloud.Name, cloud.OperatorCountry ?? texts["Chain.CountryUnknown"].Value, cloud.ServerCountry ?? texts["Chain.CountryUnknown"].Value];

    public static string Tier(IStringLocalizer<Texts> texts, ChainNode node) => texts["Chain.Tier" + Math.Clamp(node.Tier, 1, 3)];
}
