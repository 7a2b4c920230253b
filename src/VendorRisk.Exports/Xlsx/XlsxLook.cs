namespace VendorRisk.Exports.Xlsx;

/// <summary>Looks of cells, in the order of the style sheet's formats.</summary>
internal enum XlsxLook
{
    /// <summary>Bordered, wrapped, locked.</summary>
    Body,

    /// <summary>A head.</summary>
    Head,

    /// <summary>A large title without borders.</summary>
    Title,

    /// <summary>Text without borders.</summary>
    Note,

    /// <summary>To be filled in: unlocked, shaded.</summary>
    Input,
}
