namespace VendorRisk.Learning.Classification;

/// <summary>
/// Exponential, logarithm and the logistic curve out of the four basic operations alone: those are exact to the last bit on every machine, the
/// system's library functions are not, and a trained file must come out the same everywhere.
/// </summary>
internal static class Logistic
{
    private const double Ln2 = 0.693147180559945309417;
    private const double Flat = 40;

    /// <summary>1 / (1 + e^-score).</summary>
    public static double Probability(double score) => score >= Flat ? 1 : score <= -Flat ? 0 : 1 / (1 + Exp(-score));

    /// <summary>e^x for |x| ≤ 700.</summary>
    public static double Exp(double x)
    {
        int halvings = (int)Math.Floor((x / Ln2) + 0.5);
        double rest = x - (halvings * Ln2);
        double term = 1;
        double sum = 1;
        for (int i = 1; i <= 16; i++)
        {
            term = term * rest / i;
            sum += term;
        }

        return Math.ScaleB(sum, halvings);
    }

    /// <summary>ln x for x in [1e-6, 1e6], by Newton's rule on <see cref="Exp"/>.</summary>
    public static double Log(double x)
    {
        double y = 0;
        for (int i = 0; i < 60; i++)
        {
            double e = Exp(y);
            y += 2 * (x - e) / (x + e);
        }

        return y;
    }
}
