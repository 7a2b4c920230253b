using VendorRisk.Engagements;

namespace VendorRisk.Web.Decisions;

/// <summary>A condition that is to be met, with its engagement's title.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Title">The engagement's title.</param>
/// <param name="State">Where it stands today.</param>
internal sealed record OpenCondition(ConditionRecord Condition, string Title, ConditionState State);
