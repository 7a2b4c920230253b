namespace VendorRisk.Papers.Changes;

/// <summary>Which state of an engagement a column, a line or a part of a cell tells.</summary>
internal enum PaperState
{
    /// <summary>What was approved.</summary>
    Old,

    /// <summary>What is proposed now.</summary>
    New,
}
