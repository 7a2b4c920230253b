namespace VendorRisk.Contract;

/// <summary>An answer of the checklist. A blank cell is no answer: its fact is unknown.</summary>
public enum ChecklistMark
{
    /// <summary>○, はい, 実施済, 有: the safeguard is taken.</summary>
    Yes,

    /// <summary>－, 該当なし, 対象外, 該当しない: said not to be needed. It is "not applicable", not a refusal: that is <see cref="Undone"/>.</summary>
    No,

    /// <summary>×, いいえ, 未実施, 対応していない, 無, 否: the safeguard is not taken.</summary>
    Undone,

    /// <summary>
    /// △, 一部実施, 検討中, 対応中, 実施予定: something is done or under way, the whole is not there. It covers nothing that the facts need.
    /// </summary>
    Partial,
}
