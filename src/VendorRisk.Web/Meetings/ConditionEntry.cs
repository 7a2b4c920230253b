namespace VendorRisk.Web.Meetings;

/// <summary>A condition as it is typed.</summary>
public sealed class ConditionEntry
{
    public string Text { get; set; } = "";

    public string Owner { get; set; } = "";

    public string Due { get; set; } = "";

    /// <summary>The rule of the finding that it answers; empty for none.</summary>
    public string Rule { get; set; } = "";

    public string Reason { get; set; } = "";

    public string CostTalk { get; set; } = "";
}
