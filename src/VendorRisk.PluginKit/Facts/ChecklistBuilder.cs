using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>Builds the printed checklist of one side: every control ○ until said otherwise.</summary>
public sealed class ChecklistBuilder
{
    private readonly PaperLines _lines;
    private readonly Dictionary<string, ChecklistAnswer> _answers = new(StringComparer.Ordinal);

    internal ChecklistBuilder(PaperLines lines, Side side)
    {
        _lines = lines;
        foreach (Control control in ControlCatalogue.Checklist)
        {
            _answers[control.Id] = new ChecklistAnswer
            {
                Side = side,
                Control = control.Id,
                Answer = lines.Known(ChecklistMark.Yes, "○"),
                Text = lines.Text(control.NameJa),
            };
        }
    }

    internal ImmutableArray<ChecklistAnswer> Build() =>
        [.. ControlCatalogue.Checklist.Where(c => _answers.ContainsKey(c.Id)).Select(c => _answers[c.Id])];

    /// <summary>－ (not applicable) with its reason.</summary>
    public ChecklistBuilder No(string control, WaiverGround? ground = null, string? reason = null, int? line = null) => Set(control, a => a with
    {
        Answer = _lines.Known(ChecklistMark.No, "－", line),
        Reason = _lines.TextOrNot(reason, line),
        Ground = _lines.KnownOrNot(ground, reason ?? "－", line),
    });

    /// <summary>× (いいえ, 未実施): the safeguard is not taken.</summary>
    public ChecklistBuilder Undone(string control, string? reason = null, int? line = null) => Set(control, a => a with
    {
        Answer = _lines.Known(ChecklistMark.Undone, "×", line),
        Reason = _lines.TextOrNot(reason, line),
    });

    /// <summary>△ (一部実施): a part is done, or it is under way.</summary>
    public ChecklistBuilder Partial(string control, string? reason = null, int? line = null) => Set(control, a => a with
    {
        Answer = _lines.Known(ChecklistMark.Partial, "△", line),
        Reason = _lines.TextOrNot(reason, line),
    });

    /// <summary>The cell is blank.</summary>
    public ChecklistBuilder Blank(string control, int? line = null) =>
        Set(control, a => a with { Answer = Fact.Unknown<ChecklistMark>("空欄です", Source.Paper(line ?? 1, "")) });

    /// <summary>The row's own words.</summary>
    public ChecklistBuilder Text(string control, string text, int? line = null) => Set(control, a => a with { Text = _lines.Text(text, line) });

    /// <summary>The paper has no such row.</summary>
    public ChecklistBuilder Without(string control)
    {
        _answers.Remove(Known(control));
        return this;
    }

    private ChecklistBuilder Set(string control, Func<ChecklistAnswer, ChecklistAnswer> change)
    {
        _answers[Known(control)] = change(_answers[control]);
        return this;
    }

    private string Known(string control) => _answers.ContainsKey(control)
        ? control
        : throw new ArgumentException($"'{control}' is not a control of the printed checklist (OP-01..OP-13, SY-01..SY-11).", nameof(control));
}
