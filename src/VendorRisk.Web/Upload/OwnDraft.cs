namespace VendorRisk.Web.Upload;

/// <summary>A draft that somebody left.</summary>
/// <param name="Id">Stands in its address.</param>
/// <param name="Title">The engagement's title as it was read.</param>
/// <param name="TouchedAt">When it was last changed.</param>
/// <param name="Target">The id of the stored engagement that it corrects; empty where it is none.</param>
public sealed record OwnDraft(Guid Id, string Title, DateTimeOffset TouchedAt, string Target)
{
    /// <summary>Where it goes on.</summary>
    public string Address => Target.Length == 0 ? $"/upload?draft={Id}" : $"/engagements/{Uri.EscapeDataString(Target)}?draft={Id}";
}
