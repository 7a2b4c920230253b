namespace VendorRisk.Web.Workspace;

/// <summary>What is typed to put a consent, a certification, an inspection or an erasure on record. Dates are typed as people write them.</summary>
internal sealed class RecordForm
{
    /// <summary>Names the intention, so that a double click records once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    public string Date { get; set; } = "";

    public string OtherDate { get; set; } = "";

    /// <summary>The document's or the certificate's number; of an inspection the place.</summary>
    public string Reference { get; set; } = "";

    public string Scheme { get; set; } = "";

    public string Holder { get; set; } = "";

    public string Scope { get; set; } = "";

    public string Edition { get; set; } = "";

    public string Opinion { get; set; } = "";

    /// <summary>The points still open, one a line.</summary>
    public string OpenPoints { get; set; } = "";
}
