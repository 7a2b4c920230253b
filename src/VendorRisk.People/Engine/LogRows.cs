using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Makes entries of the log. It takes every text: an entry that cannot be written would be a change or a sign-in that cannot happen.</summary>
internal static class LogRows
{
    private const int LongestName = 200;
    private const int LongestText = 4000;

    public static LogRow Entry(DateTimeOffset at, string who, string? account, PeopleEvent what, string subject, string detail, AccountCommand? command = null, long? revision = null) => new()
    {
        At = Rows.Stamp(at),
        Who = Plain(who, LongestName),
        AccountId = account,
        Event = what.ToString(),
        Subject = Plain(subject, LongestText),
        Detail = Plain(detail, LongestText),
        CommandId = command is null ? null : Rows.Key(command.Origin.CommandId),
        Command = command?.Text,
        Revision = revision,
    };

    /// <summary>In one line and not too long, so that no text can look like an entry of its own where the log is printed.</summary>
    private static string Plain(string text, int longest)
    {
        string cut = text.Length > longest ? text[..(longest - 1)] + "…" : text;
        return string.Concat(cut.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
    }
}
