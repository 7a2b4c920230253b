namespace VendorRisk.Exports.Xlsx;

/// <summary>A cell of text. Text stays text: nothing a cell holds is ever taken for a formula.</summary>
/// <param name="Text">The words.</param>
/// <param name="Look">One of <see cref="XlsxLook"/>.</param>
internal readonly record struct XlsxCell(string Text, XlsxLook Look = XlsxLook.Body);
