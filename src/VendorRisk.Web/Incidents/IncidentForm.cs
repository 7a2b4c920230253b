using VendorRisk.Engagements;

namespace VendorRisk.Web.Incidents;

/// <summary>What a person fills in about an incident.</summary>
public sealed class IncidentForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Learned { get; set; } = "";

    public string What { get; set; } = "";

    public string Data { get; set; } = "";

    public bool Malice { get; set; }

    public static IncidentForm Of(IncidentCase incident) => new()
    {
        Learned = Wareki.Show(incident.Learned),
        What = incident.What,
        Data = incident.Data,
        Malice = incident.Malice,
    };
}
