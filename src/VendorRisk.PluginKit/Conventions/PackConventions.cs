using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;

namespace VendorRisk.PluginKit;

/// <summary>What every pack must keep to, whatever its rules say.</summary>
public static class PackConventions
{
    /// <summary>All problems of a pack, in English, each naming the rule; empty when there are none.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="pagesFolder">The folder with a page <c>category.name.md</c> for each rule; null when pages are not checked.</param>
    public static ImmutableArray<string> Check(RulePack pack, string? pagesFolder = null)
    {
        List<string> problems = [];
        if (string.IsNullOrWhiteSpace(pack.Id))
        {
            problems.Add("The pack has no id.");
        }

        if (pack.Rules.IsDefaultOrEmpty)
        {
            problems.Add("The pack has no rules; a pack that judges nothing must not look like one that found nothing.");
            return [.. problems];
        }

        if (!pack.GetType().IsSealed)
        {
            problems.Add($"{pack.GetType().Name} must be sealed.");
        }

        foreach (IGrouping<string, Rule> same in pack.Rules.GroupBy(r => r.Descriptor.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add($"{same.Key}: {same.Count()} rules have this id.");
        }

        foreach (Rule rule in pack.Rules)
        {
            string id = rule.Descriptor.Id;
            problems.AddRange(DescriptorInspection.Problems(rule.Descriptor).Select(p => $"{id}: {p.En}"));
            if (Json(rule) != Json(rule))
            {
                problems.Add($"{id}: the descriptor must be the same every time it is asked for.");
            }
        }

        if (pagesFolder is not null)
        {
            problems.AddRange(Pages(pack, pagesFolder));
        }

        return [.. problems];
    }

    /// <summary>Throws when <see cref="Check"/> finds a problem.</summary>
    /// <exception cref="RuleCheckException">The problems, one a line.</exception>
    public static void Verify(RulePack pack, string? pagesFolder = null)
    {
        ImmutableArray<string> problems = Check(pack, pagesFolder);
        if (!problems.IsEmpty)
        {
            throw new RuleCheckException(string.Join('\n', problems));
        }
    }

    private static string Json(Rule rule) => JsonSerializer.Serialize(rule.Descriptor, ContractJson.Options);

    private static IEnumerable<string> Pages(RulePack pack, string folder)
    {
        HashSet<string> ids = pack.Rules.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (string id in ids.Where(id => !File.Exists(Path.Combine(folder, id + ".md"))).Order(StringComparer.Ordinal))
        {
            yield return $"{id}: its page {id}.md is not in {folder}.";
        }
    }
}
