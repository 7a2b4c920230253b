using VendorRisk.Contract;
using VendorRisk.Exports.Words;

namespace VendorRisk.Exports;

/// <summary>One control of the form.</summary>
/// <param name="Control">Its id.</param>
/// <param name="Section">運用 or システム.</param>
/// <param name="Text">The safeguard's words.</param>
/// <param name="Answer">○, △, ×, － or empty.</param>
/// <param name="Note">The reason or remark beside it.</param>
public sealed record ChecklistFormRow(string Control, string Section, string Text, string Answer, string Note)
{
    /// <summary>The answer as a fact's value; null for none.</summary>
    public ChecklistMark? Mark => Answer switch
    {
        AnswerMarks.Yes => ChecklistMark.Yes,
        AnswerMarks.Partial => ChecklistMark.Partial,
        AnswerMarks.Undone => ChecklistMark.Undone,
        AnswerMarks.NotApplicable => ChecklistMark.No,
        _ => null,
    };
}
