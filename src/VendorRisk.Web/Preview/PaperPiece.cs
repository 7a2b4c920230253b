namespace VendorRisk.Web.Preview;

/// <summary>A piece of a line of the paper.</summary>
/// <param name="Words">The words as printed.</param>
/// <param name="Path">The fact that was read from it; null when none was.</param>
/// <param name="Kind">What the fact is about.</param>
/// <param name="Guess">Whether the fact is a guess that nobody has confirmed.</param>
public sealed record PaperPiece(string Words, string? Path = null, SpanKind Kind = SpanKind.Other, bool Guess = false);
