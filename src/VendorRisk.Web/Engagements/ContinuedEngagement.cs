namespace VendorRisk.Web.Engagements;

/// <summary>The engagement of the year before that another one continues.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record ContinuedEngagement(string Id, string Title);
