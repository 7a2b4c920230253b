using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Somebody else was first.</summary>
/// <param name="Changes">What was done since the form was opened, newest first.</param>
/// <param name="Version">The version that a new try is based on.</param>
public sealed record EntryConflict(ImmutableArray<VendorHistoryView> Changes, long Version);
