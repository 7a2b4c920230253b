namespace VendorRisk.Papers.Text;

/// <summary>Ways of numbering a list.</summary>
internal enum ListMarkKind
{
    /// <summary>1, 1.</summary>
    Plain,

    /// <summary>(1)</summary>
    Bracketed,

    /// <summary>①</summary>
    Circled,
}
