using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors;

/// <summary>The fields of a merger. The key is made once a form, so that a double click merges once.</summary>
public sealed class MergeForm
{
    public Guid Key { get; } = Guid.NewGuid();

    /// <summary>A name or a 法人番号 of the surviving vendor.</summary>
    public string Into { get; set; } = string.Empty;

    /// <summary>The vendor that was chosen of several whom the name may mean.</summary>
    public string? IntoId { get; set; }

    public VendorMergeKind Kind { get; set; }

    /// <summary>The day of the firms' merger as it was typed; empty when unknown.</summary>
    public string On { get; set; } = string.Empty;

    public string Why { get; set; } = string.Empty;
}
