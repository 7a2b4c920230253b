using VendorRisk.Engagements;

namespace VendorRisk.Web.Exports;

/// <summary>
/// Items of an agenda as they stand in an address: by how their keys begin, so that an agenda of hundreds fits, and never by their numbers, which another order
/// would give to other items.
/// </summary>
internal static class AgendaChoice
{
    /// <summary>Stands in the address of whoever chose, so that choosing nothing is not taken for choosing all.</summary>
    public const string Nothing = "-";

    private const int Letters = 8;

    public static string Of(EngagementId engagement) => engagement.ToString()[..Letters];

    /// <summary>Whether an item is among the chosen ones; where none is chosen, all are.</summary>
    public static bool Has(string[] chosen, EngagementId engagement) => chosen.Length == 0 || Array.Exists(chosen, one => one == Of(engagement));
}
