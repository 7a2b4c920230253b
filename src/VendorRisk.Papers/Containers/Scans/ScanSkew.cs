namespace VendorRisk.Papers.Containers.Scans;

/// <summary>How far a page was put slanted on the glass: the angle at which its lines of text stand apart most clearly.</summary>
internal static class ScanSkew
{
    private const double Most = 4.0;
    private const double Coarse = 0.25;
    private const double Fine = 0.03;

    /// <summary>Angles below this cut no letters off a line.</summary>
    private const double Least = 0.05;

    private const int MostPoints = 120_000;

    /// <summary>The page upright.</summary>
    public static ScanImage Upright(ScanImage page)
    {
        double degrees = Of(page);
        return Math.Abs(degrees) < Least ? page : page.Turned(-degrees * Math.PI / 180);
    }

    /// <summary>The slant in degrees; positive where lines fall to the right.</summary>
    public static double Of(ScanImage page)
    {
        (int X, int Y)[] ink = Points(page);
        if (ink.Length < 500)
        {
            return 0;
        }

        double near = Best(ink, page.Height, -Most, Most, Coarse);
        return Best(ink, page.Height, near - Coarse, near + Coarse, Fine);
    }

    private static double Best((int X, int Y)[] ink, int height, double from, double to, double by)
    {
        double best = 0;
        double most = -1;
        int[] rows = new int[height * 2];
        for (double degrees = from; degrees <= to + (by / 2); degrees += by)
        {
            Array.Clear(rows);
            double slope = Math.Tan(degrees * Math.PI / 180);
            foreach ((int x, int y) in ink)
            {
                int row = (int)(y - (x * slope)) + (height / 2);
                if (row >= 0 && row < rows.Length)
                {
                    rows[row]++;
                }
            }

            double sharpness = 0;
            for (int i = 1; i < rows.Length; i++)
            {
                double step = rows[i] - rows[i - 1];
                sharpness += step * step;
            }

            if (sharpness > most)
            {
                (most, best) = (sharpness, degrees);
            }
        }

        return best;
    }

    private static (int X, int Y)[] Points(ScanImage page)
    {
        byte threshold = page.Threshold;
        List<(int X, int Y)> ink = [];
        for (int y = 0; y < page.Height; y++)
        {
            for (int x = y % 3; x < page.Width; x += 3)
            {
                if (page[x, y] < threshold)
                {
                    ink.Add((x, y));
                }
            }
        }

        int every = Math.Max(1, ink.Count / MostPoints);
        return [.. ink.Where((_, i) => i % every == 0)];
    }
}
