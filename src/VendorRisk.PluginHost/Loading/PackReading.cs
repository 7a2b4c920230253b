using System.Collections.Immutable;
using System.Reflection;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Loading;

/// <summary>The rules of an assembly, or why there are none. Runs the plugin's code, so it is called over the border only.</summary>
internal sealed record PackReading(ImmutableArray<LoadedRule> Rules, string? Problem)
{
    private const int MostRules = 500;

    public static PackReading Of(string id, PackLoadContext context, byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        Assembly assembly = context.LoadFromStream(stream);
        Type[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return Refused("契約に合いません: " + string.Join(" ", exception.LoaderExceptions.Select(e => e?.Message).Distinct().Take(3)));
        }

        Type[] packs = [.. types.Where(t => t.IsPublic && !t.IsAbstract && typeof(RulePack).IsAssignableFrom(t))];
        return packs switch
        {
            [] => Refused("RulePack から派生した公開の型がありません。1つだけ公開してください。"),
            [var one] => Of(id, (RulePack)Activator.CreateInstance(one)!),
            _ => Refused($"RulePack から派生した公開の型が{packs.Length}個あります。1つだけ公開してください。"),
        };
    }

    /// <summary>The rules of a pack that is already there.</summary>
    public static PackReading Of(string id, RulePack pack)
    {
        if (pack.Id != id)
        {
            return Refused($"RulePack の id「{pack.Id}」が plugin.json の「{id}」と違います。");
        }

        ImmutableArray<Rule> rules = pack.Rules;
        if (rules.IsDefaultOrEmpty || rules.Length > MostRules)
        {
            return Refused(rules.IsDefaultOrEmpty ? "規則が1つもありません。" : $"規則が多すぎます ({rules.Length}個、上限{MostRules}個)。");
        }

        LoadedRule[] loaded = [.. rules.Where(r => r is not null).Select(r => new LoadedRule(r, r.Descriptor, id))];
        string[] problems =
        [
            .. loaded.SelectMany(r => DescriptorInspection.Problems(r.Descriptor).Select(p => $"{r.Descriptor?.Id}: {p.Ja}")),
            .. loaded.GroupBy(r => r.Descriptor?.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Key}: 同じ id の規則が{g.Count()}個あります。"),
        ];
        return loaded.Length == rules.Length && problems.Length == 0
            ? new PackReading([.. loaded], null)
            : Refused("規則の定義に誤りがあります: " + string.Join(" ", problems.Take(10)));
    }

    private static PackReading Refused(string problem) => new([], problem);
}
