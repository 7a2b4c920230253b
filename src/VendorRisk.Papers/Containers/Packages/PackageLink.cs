namespace VendorRisk.Papers.Containers.Packages;

/// <summary>A link from one part of a package to another.</summary>
/// <param name="Id">What the part calls it.</param>
/// <param name="Type">The last word of its type, e.g. <c>numbering</c>.</param>
/// <param name="Part">The part it leads to.</param>
internal sealed record PackageLink(string Id, string Type, string Part);
