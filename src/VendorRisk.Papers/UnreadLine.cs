namespace VendorRisk.Papers;

/// <summary>A line, or a part of one, that was given no meaning.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">The words.</param>
public sealed record UnreadLine(int Line, string Text);
