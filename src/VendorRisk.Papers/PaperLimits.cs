namespace VendorRisk.Papers;

/// <summary>Bounds on what is read.</summary>
public static class PaperLimits
{
    /// <summary>The largest file that is read: 10 MiB.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <summary>Lines beyond this are listed as not read. The longest paper known has some hundreds.</summary>
    public const int MostLines = 20_000;

    /// <summary>Characters of one line beyond this are listed as not read.</summary>
    public const int LongestLine = 20_000;

    /// <summary>Lines after this many characters are listed as not read: ten times the longest paper known.</summary>
    public const int MostCharacters = 300_000;

    /// <summary>Sheets of one paper beyond this are listed as not read: forty times the largest paper known.</summary>
    public const int MostSheets = 400;
}
