using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>Puts a finding's arguments into its texts; the arguments are put in as they are, in no culture.</summary>
internal static class MessageText
{
    /// <summary>How many arguments a message and its remedy need together.</summary>
    /// <exception cref="FormatException">A text is not a valid template.</exception>
    public static int ArgumentsOf(MessageTemplate message) =>
        new[] { message.Message.Ja, message.Message.En, message.Remedy.Ja, message.Remedy.En }.Max(t => CompositeFormat.Parse(t).MinimumArgumentCount);

    /// <summary>The same for a message that is known to be valid, without building anything.</summary>
    public static int CountArguments(MessageTemplate message) => Math.Max(
        Math.Max(CountArguments(message.Message.Ja), CountArguments(message.Message.En)),
        Math.Max(CountArguments(message.Remedy.Ja), CountArguments(message.Remedy.En)));

    private static int CountArguments(ReadOnlySpan<char> template)
    {
        int count = 0;
        for (int i = template.IndexOf('{'); i >= 0 && i + 1 < template.Length;)
        {
            int number = 0;
            int at = i + 1;
            while (at < template.Length && char.IsAsciiDigit(template[at]))
            {
                number = (number * 10) + (template[at] - '0');
                at++;
            }

            count = at > i + 1 ? Math.Max(count, number + 1) : count;
            at += at == i + 1 ? 1 : 0; // a doubled brace is a brace
            int next = at < template.Length ? template[at..].IndexOf('{') : -1;
            i = next < 0 ? -1 : at + next;
        }

        return count;
    }

    /// <summary>Both languages with the arguments in place.</summary>
    public static LocalizedText Render(LocalizedText template, ImmutableArray<string> arguments) =>
        new(Render(template.Ja, arguments), Render(template.En, arguments));

    private static string Render(string template, ImmutableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(template), (ReadOnlySpan<object?>)[.. arguments]);
}
