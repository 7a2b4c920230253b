namespace VendorRisk.Learning;

/// <summary>A control that a safeguard probably imposes.</summary>
/// <param name="ControlId">The control's id, <c>OP-nn</c> or <c>SY-nn</c>.</param>
/// <param name="ConfidencePerMille">The calibrated probability that it does, 1–999: a guess until a person confirms it.</param>
public sealed record ControlGuess(string ControlId, int ConfidencePerMille);
