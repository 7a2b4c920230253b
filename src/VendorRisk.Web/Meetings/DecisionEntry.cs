using VendorRisk.Engagements;

namespace VendorRisk.Web.Meetings;

/// <summary>A decision on one item as it is entered.</summary>
public sealed class DecisionEntry
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>What is chosen; null while nothing is.</summary>
    public DecisionOutcome? Outcome { get; private set; }

    /// <summary>Reasons, or notes.</summary>
    public string Words { get; set; } = "";

    /// <summary>The decision that is corrected; null when none is.</summary>
    public int? Corrects { get; init; }

    public List<ConditionEntry> Conditions { get; } = [];

    public void Choose(DecisionOutcome outcome)
    {
        Outcome = outcome;
        if (outcome != DecisionOutcome.ApprovedWithConditions)
        {
            Conditions.Clear();
        }
        else if (Conditions.Count == 0)
        {
            Conditions.Add(new ConditionEntry());
        }
    }
}
