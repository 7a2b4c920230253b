namespace VendorRisk.Papers.Containers.Scans;

/// <summary>A part of a page, in pixels; right and bottom do not belong to it.</summary>
internal readonly record struct ScanArea(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;
}
