namespace VendorRisk.Contract;

/// <summary>One row of the checklist (チェックリスト), one side.</summary>
public sealed record ChecklistAnswer
{
    /// <summary>Whose row; <see cref="Side.Ward"/> or <see cref="Side.Contractor"/> (or a subcontractor's, where the paper has one).</summary>
    public Side Side { get; init; }

    /// <summary>
    /// The control's id: <c>OP-01</c>–<c>OP-13</c> or <c>SY-01</c>–<c>SY-11</c> of the printed checklist; on another office's list also others of
    /// <see cref="ControlCatalogue.All"/>.
    /// </summary>
    public string Control { get; init; } = "";

    /// <summary>
    /// The answer; unknown when the cell is blank or its marks are unclear. Its confidence is how surely the row's words are this control
    /// (1000 for the printed checklist's own words, less where another office's words were matched).
    /// </summary>
    public Fact<ChecklistMark> Answer { get; init; } = new();

    /// <summary>The reason or remark printed beside the answer.</summary>
    public Fact<string> Reason { get; init; } = new();

    /// <summary>The meaning of the reason for a －.</summary>
    public Fact<WaiverGround> Ground { get; init; } = new();

    /// <summary>The safeguard's words.</summary>
    public Fact<string> Text { get; init; } = new();

    internal ChecklistAnswer Map(IFactMapper m, string path) => this with
    {
        Answer = m.Map(Answer, path + "/answer"),
        Reason = m.Map(Reason, path + "/reason"),
        Ground = m.Map(Ground, path + "/ground"),
        Text = m.Map(Text, path + "/text"),
    };
}
