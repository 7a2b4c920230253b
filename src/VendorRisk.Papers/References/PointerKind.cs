namespace VendorRisk.Papers.References;

/// <summary>Where words such as 別紙のとおり and 同上 send the reader.</summary>
internal enum PointerKind
{
    /// <summary>To another paper (別紙1のとおり, 資料3参照).</summary>
    Attachment,

    /// <summary>To the same row further up, or the form before (同上, 〃).</summary>
    Above,

    /// <summary>To the contractor's form (委託先に同じ).</summary>
    Contractor,

    /// <summary>To the outline (事業の概要のとおり).</summary>
    Outline,

    /// <summary>Somewhere else in the paper (下記のとおり).</summary>
    Elsewhere,
}
