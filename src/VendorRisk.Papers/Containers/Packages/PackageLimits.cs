namespace VendorRisk.Papers.Containers.Packages;

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

    /// <summary>Cells with something in them.</summary>
    public const int MostCells = 100_000;

    /// <summary>Cells that are looked at, empty ones included: a form of squared paper has some ten thousand.</summary>
    public const int MostCellsSeen = 400_000;

    /// <summary>Merged ranges of a sheet; with more of them the sheet is read as if it had none.</summary>
    public const int MostMerges = 2_000;

    /// <summary>Characters of a workbook's shared texts.</summary>
    public const int MostSharedCharacters = 4_000_000;

    /// <summary>Papers of one zip file.</summary>
    public const int MostPapers = 50;
}
