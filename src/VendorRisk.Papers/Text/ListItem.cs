namespace VendorRisk.Papers.Text;

/// <summary>One item of a printed list, sub-items included.</summary>
/// <param name="Number">The number printed before it; 0 when none is.</param>
/// <param name="Text">Its words without the number.</param>
internal sealed record ListItem(int Number, PaperText Text);
