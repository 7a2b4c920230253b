using System.Globalization;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The fields of an incident. Another number of people is a new version of the same incident.</summary>
public sealed class IncidentForm : EntryDraft
{
    public Guid? Entry { get; init; }

    public string Date { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    /// <summary>The number of people affected; empty when unknown.</summary>
    public string People { get; set; } = string.Empty;

    public string Source { get; set; } = string.Empty;

    internal static IncidentForm Of(VendorIncident happened) => new()
    {
        Entry = happened.Id,
        Date = TypedDate.Of(happened.Date),
        Description = happened.Description,
        People = happened.PeopleAffected?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        Source = happened.Source,
    };
}
