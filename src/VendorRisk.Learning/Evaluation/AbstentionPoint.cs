namespace VendorRisk.Learning;

/// <summary>One point of the abstention curve.</summary>
/// <param name="LeastSureness">Sentences are answered whose least sure control is at least this far, per mille, from its threshold.</param>
/// <param name="Answered">How many are answered.</param>
/// <param name="Figures">The figures on those.</param>
public sealed record AbstentionPoint(int LeastSureness, int Answered, EvaluationFigures Figures);
