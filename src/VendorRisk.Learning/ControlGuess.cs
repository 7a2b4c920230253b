namespace VendorRisk.Learning;

/// <summary>A control that a safeguard probably imposes.</summary>
/// <param name="ControlId">The control's id, <c>OP-nn</c> or <c>SY-nn</c>.</param>
/// <param name="ConfidencePerMille">How sure the classifier is, 500–999: a guess until a person confirms it.</param>
public sealed record ControlGuess(string ControlId, int ConfidencePerMille);
