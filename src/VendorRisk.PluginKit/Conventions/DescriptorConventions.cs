using System.Text.Json;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Scoring.Evaluation;

namespace VendorRisk.PluginKit;

/// <summary>What the descriptor of every rule must keep to.</summary>
internal static partial class DescriptorConventions
{
    public static IEnumerable<string> Check(Rule rule)
    {
        RuleDescriptor descriptor = rule.Descriptor;
        IEnumerable<string> problems =
        [
            .. Identity(descriptor),
            .. Texts(descriptor),
            .. descriptor.Messages.IsDefault ? [] : descriptor.Messages.SelectMany(Message),
            .. Parameters(descriptor),
            .. Reads(descriptor),
        ];
        if (Json(descriptor) != Json(rule.Descriptor))
        {
            problems = problems.Append("the descriptor must be the same every time it is asked for.");
        }

        return problems.Select(p => $"{descriptor.Id}: {p}");
    }

    private static IEnumerable<string> Identity(RuleDescriptor d)
    {
        if (!IdForm().IsMatch(d.Id))
        {
            yield return "the id must be category.name in lower-case words with hyphens.";
        }

        if (!RiskCategories.All.Contains(d.Category))
        {
            yield return $"'{d.Category}' is not a category ({string.Join(", ", RiskCategories.All)}).";
        }
        else if (!d.Id.StartsWith(d.Category + ".", StringComparison.Ordinal))
        {
            yield return $"the id must begin with its category '{d.Category}.'.";
        }

        if (d.Version < 1)
        {
            yield return $"the version is {d.Version}; it begins at 1.";
        }

        if (!Enum.IsDefined(d.Severity))
        {
            yield return $"severity {(int)d.Severity} does not exist.";
        }
    }

    private static IEnumerable<string> Texts(RuleDescriptor d)
    {
        foreach ((string name, LocalizedText text) in new[] { ("title", d.Title), ("why", d.Why) })
        {
            if (string.IsNullOrWhiteSpace(text.Ja) || string.IsNullOrWhiteSpace(text.En))
            {
                yield return $"the {name} needs Japanese and English.";
            }
        }

        if (string.IsNullOrWhiteSpace(d.Demand))
        {
            yield return "the law, guideline or clause that demands it is missing.";
        }

        if (d.Messages.IsDefaultOrEmpty)
        {
            yield return "it declares no message, so it can find nothing.";
            yield break;
        }

        foreach (string key in d.Messages.GroupBy(m => m.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return $"message '{key}' is declared twice.";
        }
    }

    private static IEnumerable<string> Message(MessageTemplate message)
    {
        foreach ((string name, LocalizedText text) in new[] { ("message", message.Message), ("remedy", message.Remedy) })
        {
            if (string.IsNullOrWhiteSpace(text.Ja) || string.IsNullOrWhiteSpace(text.En))
            {
                yield return $"{name} of '{message.Key}' needs Japanese and English.";
            }
            else if (!Placeholders(text.Ja).SetEquals(Placeholders(text.En)))
            {
                yield return $"{name} of '{message.Key}' has other placeholders in Japanese than in English.";
            }
        }

        HashSet<int> used = [.. Placeholders(message.Message.Ja), .. Placeholders(message.Remedy.Ja)];
        string? malformed = null;
        try
        {
            if (MessageText.ArgumentsOf(message) is var needed && used.Count != needed)
            {
                malformed = $"'{message.Key}' skips a placeholder: {needed} arguments, of which {used.Count} are used.";
            }
        }
        catch (FormatException exception)
        {
            malformed = $"'{message.Key}' is not a valid template: {exception.Message}";
        }

        if (malformed is not null)
        {
            yield return malformed;
        }
    }

    private static IEnumerable<string> Parameters(RuleDescriptor d)
    {
        foreach (RuleParameter p in d.Parameters)
        {
            if (!ParameterForm().IsMatch(p.Name))
            {
                yield return $"parameter '{p.Name}' must be camel case.";
            }

            if (p.Default < p.Minimum || p.Default > p.Maximum)
            {
                yield return $"the default {p.Default} of '{p.Name}' lies outside {p.Minimum}..{p.Maximum}.";
            }
        }
    }

    private static IEnumerable<string> Reads(RuleDescriptor d)
    {
        if (d.Reads.IsDefaultOrEmpty)
        {
            yield return "it must say which parts of the facts it reads.";
            yield break;
        }

        foreach (string path in d.Reads.Where(p => !FactIndex.IsPlace(p)))
        {
            yield return $"it reads '{path}', which is no part of the facts.";
        }
    }

    private static HashSet<int> Placeholders(string template) =>
        PlaceholderForm().Matches(template).Select(m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();

    private static string Json(RuleDescriptor descriptor) => JsonSerializer.Serialize(descriptor, ContractJson.Options);

    [GeneratedRegex(@"^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterForm();

    [GeneratedRegex(@"\{(\d+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderForm();
}
