namespace VendorRisk.Registry;

/// <summary>Why one vendor's record goes into another's.</summary>
public enum VendorMergeKind
{
    /// <summary>One firm was registered twice (二重登録).</summary>
    SameFirm,

    /// <summary>Another firm took it over (合併).</summary>
    TakenOver,
}
