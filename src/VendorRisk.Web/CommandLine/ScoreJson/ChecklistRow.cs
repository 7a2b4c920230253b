namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <param name="Side"><c>ward</c> or <c>contractor</c>.</param>
/// <param name="Control"><c>OP-01</c>–<c>OP-13</c>, <c>SY-01</c>–<c>SY-11</c>.</param>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>blank</c>.</param>
/// <param name="Reason">The reason printed beside a －.</param>
internal sealed record ChecklistRow(string Side, string Control, string Answer, string? Reason);
