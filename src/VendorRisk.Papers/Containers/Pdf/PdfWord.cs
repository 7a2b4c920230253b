namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>A word and its place on the page, in points from the upper left corner.</summary>
internal sealed record PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;

    public double Centre => (Left + Right) / 2;

    public double Height => Bottom - Top;
}
