using System.Collections.Immutable;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Loading;

/// <summary>The plugins of one folder, each in a subfolder with a <c>plugin.json</c>.</summary>
internal sealed class PackHost : IDisposable
{
    private PackHost(ImmutableArray<PackLoad> loads) => Loads = loads;

    /// <summary>Every folder's outcome, by id, then version.</summary>
    public ImmutableArray<PackLoad> Loads { get; }

    public ImmutableArray<LoadedPack> Packs => [.. Loads.Select(l => l.Pack).OfType<LoadedPack>()];

    public static PackHost Load(DirectoryInfo plugins, bool requireHashes, TimeSpan limit)
    {
        if (!plugins.Exists)
        {
            return new PackHost([]);
        }

        using BorderThread border = new(limit);
        PackLoader loader = new(requireHashes, border);
        IEnumerable<PackLoad> loads = plugins.EnumerateDirectories()
            .OrderBy(d => d.Name, StringComparer.Ordinal)
            .Select(loader.Load)
            .ToList();
        return new PackHost([.. loads.GroupBy(l => l.Status.Id, StringComparer.Ordinal).SelectMany(NewestOnly).OrderBy(l => l.Status.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Packs that are already there, for rules under test.</summary>
    public static PackHost Of(params IEnumerable<LoadedPack> packs) =>
        new([.. packs.Select(p => new PackLoad(new PackStatus(p.Stamp.Id, p.Stamp.Version, PackState.Active, null), p))]);

    /// <summary>Outcomes that are already there, by id: a generation that is tried out beside the one in force.</summary>
    public static PackHost OfLoads(IEnumerable<PackLoad> loads) => new([.. loads.OrderBy(l => l.Status.Id, StringComparer.Ordinal)]);

    public void Dispose() => UnloadAllBut(null);

    /// <summary>Unloads what <paramref name="successor"/> does not hold. Rules that run at this moment go on to their end.</summary>
    public void UnloadAllBut(PackHost? successor)
    {
        foreach (LoadedPack pack in Packs.Where(p => successor is null || !successor.Packs.Contains(p)))
        {
            pack.Unload();
        }
    }

    /// <remarks>Two folders with one id: the newest that runs does; the others are switched off and say why.</remarks>
    private static IEnumerable<PackLoad> NewestOnly(IGrouping<string, PackLoad> same)
    {
        PackLoad[] newestFirst = [.. same.OrderByDescending(l => l.Pack is not null).ThenByDescending(l => Version.TryParse(l.Status.Version, out Version? v) ? v : new Version(0, 0))];
        yield return newestFirst[0];
        foreach (PackLoad older in newestFirst.Skip(1))
        {
            if (older.Pack is null)
            {
                yield return older;
                continue;
            }

            older.Pack.Unload();
            yield return PackLoad.Refused(
                older.Status.Id,
                Version.Parse(older.Status.Version!),
                PackState.Disabled,
                $"同じ id の版 {newestFirst[0].Status.Version} を使っています。要らない方のフォルダーを取り除いてください。");
        }
    }
}
