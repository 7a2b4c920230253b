using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>One name at the proxy or identity provider leads to one account.</summary>
internal static class ExternalNameTaken
{
    /// <param name="write">The write within which it is looked up.</param>
    /// <param name="name">The name in its one form; null for none.</param>
    /// <param name="own">The account that is to have it; null for one that is not there yet.</param>
    /// <param name="problems">Takes the problem.</param>
    public static async Task CheckAsync(PeopleWrite write, string? name, Account? own, ProblemList problems)
    {
        if (name is not null && await write.FindExternalAsync(name) is { } other && other.Id != own?.Id)
        {
            problems.Add("externalName.taken", "externalName", $"外部の名前「{name}」は、既に利用者「{other.UserName}」に付いています。どちらかを改めてください。");
        }
    }
}
