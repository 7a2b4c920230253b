using VendorRisk.Engagements;

namespace VendorRisk.Web.Decisions;

/// <summary>What a person fills in to record a decision.</summary>
internal sealed class DecisionForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public DecisionOutcome Outcome { get; set; }

    /// <summary>The number of the decision that is corrected; 0 for none.</summary>
    public int Corrects { get; set; }

    public string MeetingDate { get; set; } = "";

    public string Conditions { get; set; } = "";

    public string Why { get; set; } = "";
}
