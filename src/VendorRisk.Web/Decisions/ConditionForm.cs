namespace VendorRisk.Web.Decisions;

/// <summary>What a person fills in to end a condition.</summary>
internal sealed class ConditionForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>What was done, or why it is waived.</summary>
    public string Words { get; set; } = "";

    /// <summary>Where the proof is.</summary>
    public string Reference { get; set; } = "";
}
