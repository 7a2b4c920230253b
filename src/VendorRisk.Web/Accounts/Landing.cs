using VendorRisk.Application;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>Where somebody comes to who has just signed in.</summary>
internal static class Landing
{
    /// <param name="person">Who.</param>
    /// <param name="back">Where they wanted to go, from the request.</param>
    /// <param name="today">Japan's day.</param>
    public static string Of(Person person, string? back, DateOnly today) => Hosting.LocalAddress.Of(back) is not Hosting.LocalAddress.Home and var wanted ? wanted

        // Who runs the system is shown no papers, and so not the list of engagements either.
        : person.PostsOn(today).Any(post => post.Role.Gives(Right.ReadPapers)) ? Hosting.LocalAddress.Home
        : "/people";
}
