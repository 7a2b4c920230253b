namespace VendorRisk.Engagements;

/// <summary>A condition that a decision asks for.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who is to do it: the department, the vendor ….</param>
/// <param name="Due">The last day for it; null when none was set.</param>
public sealed record NewCondition(string Text, string Owner, DateOnly? Due)
{
    /// <summary>The rule of the finding that it answers; null when it answers none.</summary>
    public string? Rule { get; init; }

    /// <summary>The words of that finding.</summary>
    public string? Finding { get; init; }

    /// <summary>Why it is asked for.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How its cost was discussed with the vendor, and with what result.</summary>
    public string CostTalk { get; init; } = "";
}
