using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>A plain choice beside a fact.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Shape">The choices.</param>
/// <param name="Raw">The chosen member.</param>
/// <param name="Shown">In words.</param>
public sealed record RowChoice(string Path, ValueShape Shape, string Raw, string Shown);
