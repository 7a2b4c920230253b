using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>What the descriptor of every rule must keep to; the host refuses a plugin that does not, and the plugin kit says so before.</summary>
internal static partial class DescriptorInspection
{
    public static IEnumerable<LocalizedText> Problems(RuleDescriptor? descriptor)
    {
        if (descriptor is not { Id: not null, Category: not null, Title: not null, Why: not null } || descriptor.Parameters.IsDefault)
        {
            return [new("規則の定義が空です。", "The descriptor or one of its parts is null.")];
        }

        return [.. Identity(descriptor), .. Texts(descriptor), .. Parameters(descriptor), .. Reads(descriptor)];
    }

    private static IEnumerable<LocalizedText> Identity(RuleDescriptor d)
    {
        if (!IdForm().IsMatch(d.Id))
        {
            yield return new("id は「category.name」の形の英小文字にしてください。", "the id must be category.name in lower-case words with hyphens.");
        }

        if (!RiskCategories.All.Contains(d.Category))
        {
            yield return new($"分類「{d.Category}」はありません。", $"'{d.Category}' is not a category ({string.Join(", ", RiskCategories.All)}).");
        }
        else if (!d.Id.StartsWith(d.Category + ".", StringComparison.Ordinal))
        {
            yield return new($"id は分類「{d.Category}.」で始めてください。", $"the id must begin with its category '{d.Category}.'.");
        }

        if (d.Version < 1)
        {
            yield return new($"版が {d.Version} です。1 から始めてください。", $"the version is {d.Version}; it begins at 1.");
        }

        if (!Enum.IsDefined(d.Severity))
        {
            yield return new($"重大度 {(int)d.Severity} はありません。", $"severity {(int)d.Severity} does not exist.");
        }
    }

    private static IEnumerable<LocalizedText> Texts(RuleDescriptor d)
    {
        foreach ((string ja, string en, LocalizedText text) in new[] { ("題名", "title", d.Title), ("理由", "why", d.Why) })
        {
            if (!InBothLanguages(text))
            {
                yield return new($"{ja}に日本語と英語の両方が必要です。", $"the {en} needs Japanese and English.");
            }
        }

        if (string.IsNullOrWhiteSpace(d.Demand))
        {
            yield return new("求める根拠 (法令・指針・条項) がありません。", "the law, guideline or clause that demands it is missing.");
        }

        if (d.Messages.IsDefaultOrEmpty)
        {
            yield return new("文言が1つもありません。", "it declares no message, so it can find nothing.");
            yield break;
        }

        foreach (string key in d.Messages.GroupBy(m => m.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return new($"文言「{key}」が2度定義されています。", $"message '{key}' is declared twice.");
        }

        foreach (LocalizedText problem in d.Messages.SelectMany(MessageInspection.Problems))
        {
            yield return problem;
        }
    }

    private static IEnumerable<LocalizedText> Parameters(RuleDescriptor d)
    {
        foreach (RuleParameter p in d.Parameters)
        {
            if (!ParameterForm().IsMatch(p.Name))
            {
                yield return new($"パラメーター名「{p.Name}」は英小文字で始めてください。", $"parameter '{p.Name}' must be camel case.");
            }

            if (p.Default < p.Minimum || p.Default > p.Maximum)
            {
                yield return new(
                    string.Create(CultureInfo.InvariantCulture, $"「{p.Name}」の既定値 {p.Default} が {p.Minimum}～{p.Maximum} の外です。"),
                    string.Create(CultureInfo.InvariantCulture, $"the default {p.Default} of '{p.Name}' lies outside {p.Minimum}..{p.Maximum}."));
            }
        }
    }

    private static IEnumerable<LocalizedText> Reads(RuleDescriptor d)
    {
        if (d.Reads.IsDefaultOrEmpty)
        {
            yield return new("読む事実の場所がありません。", "it must say which parts of the facts it reads.");
            yield break;
        }

        foreach (string path in d.Reads.Where(p => !FactIndex.IsPlace(p)))
        {
            yield return new($"読む場所「{path}」は事実にありません。", $"it reads '{path}', which is no part of the facts.");
        }
    }

    private static bool InBothLanguages(LocalizedText text) => !string.IsNullOrWhiteSpace(text.Ja) && !string.IsNullOrWhiteSpace(text.En);

    [GeneratedRegex(@"\A[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\A[a-z][a-zA-Z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterForm();
}
