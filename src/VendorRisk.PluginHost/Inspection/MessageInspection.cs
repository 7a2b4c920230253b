using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>Checks one message template: both languages, the same placeholders, none skipped.</summary>
internal static partial class MessageInspection
{
    public static IEnumerable<LocalizedText> Problems(MessageTemplate? message)
    {
        if (message is not { Key: not null, Message: not null, Remedy: not null })
        {
            return [new("文言が空です。", "A message is null.")];
        }

        return [.. Languages(message), .. Numbering(message)];
    }

    private static IEnumerable<LocalizedText> Languages(MessageTemplate message)
    {
        foreach ((string ja, string en, LocalizedText text) in new[] { ("文言", "message", message.Message), ("直し方", "remedy", message.Remedy) })
        {
            if (string.IsNullOrWhiteSpace(text.Ja) || string.IsNullOrWhiteSpace(text.En))
            {
                yield return new($"「{message.Key}」の{ja}に日本語と英語の両方が必要です。", $"{en} of '{message.Key}' needs Japanese and English.");
            }
            else if (!Placeholders(text.Ja).SetEquals(Placeholders(text.En)))
            {
                yield return new(
                    $"「{message.Key}」の{ja}は日本語と英語で引数が違います。",
                    $"{en} of '{message.Key}' has other placeholders in Japanese than in English.");
            }
        }
    }

    private static LocalizedText[] Numbering(MessageTemplate message)
    {
        HashSet<int> used = [.. Placeholders(message.Message.Ja), .. Placeholders(message.Remedy.Ja)];
        try
        {
            int needed = MessageText.ArgumentsOf(message);
            return used.Count == needed || !Placeholders(message.Message.Ja).SetEquals(Placeholders(message.Message.En))
                ? []
                : [new(
                    $"「{message.Key}」の引数の番号が飛んでいます。",
                    $"'{message.Key}' skips a placeholder: {needed} arguments, of which {used.Count} are used.")];
        }
        catch (FormatException exception)
        {
            return [new($"「{message.Key}」の書式が正しくありません。", $"'{message.Key}' is not a valid template: {exception.Message}")];
        }
    }

    private static HashSet<int> Placeholders(string template) =>
        PlaceholderForm().Matches(template).Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToHashSet();

    [GeneratedRegex(@"\{(\d{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderForm();
}
