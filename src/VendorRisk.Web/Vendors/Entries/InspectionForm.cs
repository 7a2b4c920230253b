using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The fields of an inspection.</summary>
public sealed class InspectionForm : EntryDraft
{
    public Guid? Entry { get; init; }

    public InspectionKind Kind { get; set; }

    public string Date { get; set; } = string.Empty;

    public string Place { get; set; } = string.Empty;

    public string Work { get; set; } = string.Empty;

    public string Opinion { get; set; } = string.Empty;

    /// <summary>The points still open, one a line.</summary>
    public string OpenPoints { get; set; } = string.Empty;

    internal static InspectionForm Of(VendorInspection seen) => new()
    {
        Entry = seen.Id,
        Kind = seen.Kind,
        Date = TypedDate.Of(seen.Date),
        Place = seen.Place,
        Work = seen.Work ?? string.Empty,
        Opinion = seen.Opinion,
        OpenPoints = string.Join('\n', seen.OpenPoints),
    };
}
