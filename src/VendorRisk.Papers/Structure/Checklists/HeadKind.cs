namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>What stands below a head of a checklist.</summary>
internal enum HeadKind
{
    /// <summary>Nothing known.</summary>
    Other,

    /// <summary>Ticks for one answer: はい, 未実施.</summary>
    Answer,

    /// <summary>Whole answers: 回答, 有無, 区.</summary>
    Answers,

    /// <summary>The safeguards' words.</summary>
    Control,

    /// <summary>Reasons and remarks.</summary>
    Remark,

    /// <summary>Numbers and groups.</summary>
    Group,

    /// <summary>A short name that says nothing of answers: what stands below it can only speak for itself.</summary>
    Unnamed,
}
