using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The marks that answers are printed as; read back they give the same answers.</summary>
internal static class AnswerMarks
{
    public const string Yes = "○";
    public const string Undone = "×";
    public const string Partial = "△";
    public const string NotApplicable = "－";

    public static string Of(Fact<ChecklistMark> answer) => !answer.IsKnown ? "" : answer.Value switch
    {
        ChecklistMark.Yes => Yes,
        ChecklistMark.Undone => Undone,
        ChecklistMark.Partial => Partial,
        _ => NotApplicable,
    };
}
