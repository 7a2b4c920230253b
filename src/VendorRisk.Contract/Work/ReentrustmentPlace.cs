namespace VendorRisk.Contract;

/// <summary>Places of a paper that say which work is re-entrusted.</summary>
public enum ReentrustmentPlace
{
    /// <summary>The running text of the outline (事業の概要).</summary>
    Outline,

    /// <summary>A list of tasks, in the outline, in which some are marked.</summary>
    OutlineList,

    /// <summary>The list of tasks on the contractor's sheet.</summary>
    WorkList,

    /// <summary>The subcontractor's own sheet.</summary>
    Sheet,

    /// <summary>A row or a sentence on the contractor's sheet that declares it (再委託の有無 有（…）).</summary>
    Declaration,
}
