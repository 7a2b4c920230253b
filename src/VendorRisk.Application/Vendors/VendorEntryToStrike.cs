using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>An entry of a vendor's record that was made by mistake.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Entry">The entry.</param>
public sealed record VendorEntryToStrike(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, Guid Entry);
