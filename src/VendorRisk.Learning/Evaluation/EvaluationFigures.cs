namespace VendorRisk.Learning;

/// <summary>Named controls against those people gave.</summary>
/// <param name="Right">Named and given.</param>
/// <param name="Wrong">Named and not given.</param>
/// <param name="Missed">Given and not named.</param>
public sealed record EvaluationFigures(int Right, int Wrong, int Missed)
{
    /// <summary>Share of the named that is right, per mille; null when nothing was named.</summary>
    public int? Precision => Share(Right, Right + Wrong);

    /// <summary>Share of the given that was named, per mille; null when nothing was given.</summary>
    public int? Recall => Share(Right, Right + Missed);

    /// <summary>F1, per mille; null when there is nothing to name and nothing was named.</summary>
    public int? F1 => Share(2 * Right, (2 * Right) + Wrong + Missed);

    private static int? Share(int part, int whole) => whole == 0 ? null : (int)Math.Round(1000.0 * part / whole, MidpointRounding.AwayFromZero);
}
