namespace VendorRisk.Documents.Input.Packages;

/// <summary>Bounds on compressed files. Real papers stay a hundred times below them.</summary>
internal static class PackageLimits
{
    /// <summary>Parts of one package.</summary>
    public const int MostEntries = 4_000;

    /// <summary>Bytes of all parts that are read, unpacked.</summary>
    public const long MostUnpacked = 64L * 1024 * 1024;

    /// <summary>A part may be unpacked to this many times its size; deflate itself ends at about 1,000.</summary>
    public const int LargestRatio = 400;

    /// <summary>The ratio is judged only beyond this many bytes: short tables of equal cells shrink very well.</summary>
    public const long RatioMattersFrom = 8L * 1024 * 1024;

    /// <summary>Elements inside one another.</summary>
    public const int DeepestXml = 160;

    /// <summary>Elements of one paragraph or row.</summary>
    public const int LargestPiece = 60_000;

    /// <summary>Elements of a part that is read as a whole (styles, numbering).</summary>
    public const int LargestTree = 300_000;
}
