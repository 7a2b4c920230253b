namespace VendorRisk.Registry.Engine;

/// <summary>What a command did.</summary>
/// <param name="Result">What the caller gets to know.</param>
/// <param name="After">The vendor that the command made; null when it changed nothing, or had been carried out before.</param>
internal readonly record struct VendorWritten(VendorChangeResult Result, Vendor? After);
