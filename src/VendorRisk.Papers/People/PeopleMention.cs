namespace VendorRisk.Papers.People;

/// <summary>A number of people or households.</summary>
/// <param name="Value">The number.</param>
/// <param name="At">Where it starts in the folded text, 約 included.</param>
/// <param name="Length">How long it is, unit and 以上 included.</param>
/// <param name="Households">Whether households are counted.</param>
/// <param name="AtLeast">Whether it is only a lower bound.</param>
internal sealed record PeopleMention(int Value, int At, int Length, bool Households, bool AtLeast);
