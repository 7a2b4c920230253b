namespace VendorRisk.Papers.Blocks;

/// <summary>What a line is in a form that is made of lines.</summary>
internal enum LineRole
{
    /// <summary>What its words and its place say.</summary>
    Open,

    /// <summary>A field of the form, whatever text is open above it.</summary>
    Field,

    /// <summary>The heading of a group of fields: it ends the field above it.</summary>
    Head,
}
