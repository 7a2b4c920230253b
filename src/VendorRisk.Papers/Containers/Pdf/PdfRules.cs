using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>Finds the ruled lines in what <c>pdftocairo -svg</c> draws: thin shapes, and the sides of outlined boxes.</summary>
internal static class PdfRules
{
    private const double Thin = 3;
    private const double Long = 6;
    private const int MostRules = 5_000;

    /// <summary>The lines, page by page.</summary>
    public static ImmutableArray<ImmutableArray<PdfRule>> Read(byte[] svg)
    {
        ImmutableArray<ImmutableArray<PdfRule>>.Builder pages = ImmutableArray.CreateBuilder<ImmutableArray<PdfRule>>();
        List<PdfRule> rules = [];
        using XmlReader xml = XmlReader.Create(new MemoryStream(svg), PdfXml.Settings());
        bool several = false;
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "defs" or "symbol" or "clipPath" or "mask" or "pattern")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "path" && rules.Count < MostRules)
            {
                rules.AddRange(Of(xml.GetAttribute("d") ?? "", Matrix(xml.GetAttribute("transform")), (xml.GetAttribute("style") ?? "").Contains("fill:none", StringComparison.Ordinal)));
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "page")
            {
                several = true;
                pages.Add([.. rules]);
                rules = [];
            }

            xml.Read();
        }

        if (!several)
        {
            pages.Add([.. rules]);
        }

        return pages.ToImmutable();
    }

    private static IEnumerable<PdfRule> Of(string path, double[] m, bool outline)
    {
        foreach (string part in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains('C', StringComparison.Ordinal) || part.Length > 400)
            {
                continue;
            }

            double[] numbers = [.. part.Split([' ', 'L', 'Z', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : double.NaN)];
            List<(double X, double Y)> points = [];
            for (int i = 0; i + 1 < numbers.Length; i += 2)
            {
                points.Add(((m[0] * numbers[i]) + (m[2] * numbers[i + 1]) + m[4], (m[1] * numbers[i]) + (m[3] * numbers[i + 1]) + m[5]));
            }

            if (points.Count < 2 || points.Exists(p => double.IsNaN(p.X) || double.IsNaN(p.Y)))
            {
                continue;
            }

            (double left, double right, double top, double bottom) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
            if (right - left <= Thin && bottom - top >= Long)
            {
                yield return new PdfRule(true, (left + right) / 2, top, bottom);
            }
            else if (bottom - top <= Thin && right - left >= Long)
            {
                yield return new PdfRule(false, (top + bottom) / 2, left, right);
            }
            else if (outline && points.Count is 4 or 5 && right - left >= Long && bottom - top >= Long)
            {
                yield return new PdfRule(true, left, top, bottom);
                yield return new PdfRule(true, right, top, bottom);
                yield return new PdfRule(false, top, left, right);
                yield return new PdfRule(false, bottom, left, right);
            }
        }
    }

    private static double[] Matrix(string? transform)
    {
        double[] unit = [1, 0, 0, 1, 0, 0];
        if (transform is null || !transform.StartsWith("matrix(", StringComparison.Ordinal))
        {
            return unit;
        }

        double[] read = [.. transform["matrix(".Length..].TrimEnd(')').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : double.NaN)];
        return read.Length == 6 && read.All(double.IsFinite) ? read : unit;
    }
}
