using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>Puts a finding's arguments into its texts; the arguments are put in as they are, in no culture.</summary>
internal static class MessageText
{
    /// <summary>How many arguments a message and its remedy need together.</summary>
    /// <exception cref="FormatException">A text is not a valid template.</exception>
    public static int ArgumentsOf(MessageTemplate message) =>
        new[] { message.Message.Ja, message.Message.En, message.Remedy.Ja, message.Remedy.En }.Max(t => CompositeFormat.Parse(t).MinimumArgumentCount);

    /// <summary>Both languages with the arguments in place.</summary>
    public static LocalizedText Render(LocalizedText template, ImmutableArray<string> arguments) =>
        new(Render(template.Ja, arguments), Render(template.En, arguments));

    private static string Render(string template, ImmutableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(template), (ReadOnlySpan<object?>)[.. arguments]);
}
