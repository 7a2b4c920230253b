using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Upload;

/// <summary>An engagement that is already stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its newest version's number when the preview was made.</param>
/// <param name="Revision">Its revision then; saving over a later one is a conflict.</param>
/// <param name="Likely">Whether the paper is so like it that it is offered first.</param>
/// <param name="Grounds">Why it is offered.</param>
public sealed record StoredEngagement(string Id, string Title, int Version, long Revision, bool Likely, ImmutableArray<LikenessGround> Grounds);
