namespace VendorRisk.Papers.Blocks;

/// <summary>What a line of a paper is, before anything is known of its meaning.</summary>
internal enum BlockKind
{
    Blank,

    /// <summary>A rule or the separator row of a table.</summary>
    Separator,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A line of running text, a heading or a list point.</summary>
    Text,
}
