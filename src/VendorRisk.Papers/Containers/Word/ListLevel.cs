namespace VendorRisk.Papers.Containers.Word;

/// <summary>How one level of an automatic list prints.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The kind of number, e.g. <c>decimalFullWidth</c>.</param>
/// <param name="Pattern">The printed pattern, e.g. <c>(%1)</c>.</param>
/// <param name="RestartsAfter">The level (0-based) above which a paragraph starts the count anew; -1: never.</param>
internal sealed record ListLevel(int Start, string Format, string Pattern, int RestartsAfter);
