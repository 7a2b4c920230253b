namespace VendorRisk.Exports;

/// <summary>An answer that came back other than it went out.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Text">The safeguard's words as they went out.</param>
/// <param name="Before">The answer that went out; empty for none.</param>
/// <param name="After">The answer that came back; empty for none.</param>
/// <param name="NoteBefore">The note that went out.</param>
/// <param name="NoteAfter">The note that came back.</param>
public sealed record ChecklistChange(string Control, string Text, string Before, string After, string NoteBefore, string NoteAfter);
