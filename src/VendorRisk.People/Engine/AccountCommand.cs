using System.Globalization;

namespace VendorRisk.People.Engine;

/// <summary>A change of an account, as the log keeps it: without its secrets.</summary>
/// <param name="What">What the log's entry is about.</param>
/// <param name="Origin">Who, why and the command's id.</param>
/// <param name="Target">The account; the user name of one that is to be added.</param>
/// <param name="Revision">The revision that the change goes by; null when it goes by none.</param>
/// <param name="Content">What else belongs to it.</param>
internal sealed record AccountCommand(PeopleEvent What, ChangeOrigin Origin, string Target, long? Revision = null, string Content = "")
{
    /// <summary>Equal for a command that is sent again.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{What} {Target} {Revision} {Content}").TrimEnd();
}
