namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <param name="Side"><c>ward</c>, <c>contractor</c> or <c>subcontractor</c>.</param>
/// <param name="Control"><c>OP-nn</c> or <c>SY-nn</c>.</param>
/// <param name="Answer"><c>yes</c> (○), <c>no</c> (－: not applicable), <c>undone</c> (×, いいえ), <c>partial</c> (△) or <c>blank</c> (no answer, or an unclear one).</param>
/// <param name="Reason">The reason or remark printed beside the answer.</param>
internal sealed record ChecklistRow(string Side, string Control, string Answer, string? Reason);
