namespace VendorRisk.Learning;

/// <summary>The figures of one control.</summary>
/// <param name="ControlId">The control.</param>
/// <param name="Support">Sentences that impose it.</param>
/// <param name="Figures">The figures.</param>
public sealed record ControlFigures(string ControlId, int Support, EvaluationFigures Figures);
