namespace VendorRisk.Web.Incidents;

/// <summary>A day with words: a report, a question, an answer.</summary>
public sealed class NoteForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string On { get; set; } = "";

    public string Of { get; set; } = "";

    public string Words { get; set; } = "";
}
