using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>What is on record of a vendor's part in one engagement.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Revision">Its revision; a change names it.</param>
/// <param name="Vendor">The vendor's name as the chain has it.</param>
/// <param name="Subcontractor">Whether it stands below a contractor, so that its part needs a consent.</param>
/// <param name="Lines">The consents and erasures in words, oldest first.</param>
public sealed record FollowUpView(string Engagement, long Revision, string Vendor, bool Subcontractor, ImmutableArray<string> Lines);
