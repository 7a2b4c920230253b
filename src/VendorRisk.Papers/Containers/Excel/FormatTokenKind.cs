namespace VendorRisk.Papers.Containers.Excel;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    /// <summary>Printed as it is.</summary>
    Word,

    /// <summary>The number's own digits.</summary>
    Digits,

    /// <summary>A part of a date or time.</summary>
    Date,
}
