using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.Monitoring;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Storage;

namespace VendorRisk.Web.Backups;

/// <summary>The migrations of a store's file beside those that this product knows. Each module keeps its own in <c>MODULE_migrations</c>.</summary>
internal static class StoreSchema
{
    private const string Context = "Context";
    private const string Table = "_migrations";

    private static readonly Assembly[] Modules =
    [
        typeof(IVendorRegistry).Assembly, typeof(IEngagementBook).Assembly, typeof(IAssessmentBook).Assembly,
        typeof(IAlertBoard).Assembly, typeof(ITemplateBook).Assembly, typeof(ISafeguardCorrections).Assembly,
        typeof(IPeople).Assembly, typeof(WebContext).Assembly,
    ];

    /// <summary>The migrations this product knows, by module.</summary>
    public static ImmutableDictionary<string, ImmutableHashSet<string>> Known { get; } = Modules
        .SelectMany(module => module.GetTypes())
        .Where(type => type.GetCustomAttribute<MigrationAttribute>() is not null && type.GetCustomAttribute<DbContextAttribute>() is not null)
        .GroupBy(type => ModuleOf(type.GetCustomAttribute<DbContextAttribute>()!.ContextType.Name), type => type.GetCustomAttribute<MigrationAttribute>()!.Id)
        .ToImmutableDictionary(ids => ids.Key, ids => ids.ToImmutableHashSet());

    /// <summary>What was applied to a file, by module.</summary>
    /// <exception cref="SqliteException">It is no sound store.</exception>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(string path)
    {
        using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadOnly);
        return StoreQuery.Column(connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\{Table}' ESCAPE '\\'")
            .ToImmutableSortedDictionary(table => table[..^Table.Length], table => StoreQuery.Column(connection, $"SELECT \"MigrationId\" FROM \"{table}\" ORDER BY \"MigrationId\"").ToImmutableArray());
    }

    /// <summary>Whether a file lacks a migration that this product would apply to a table of it.</summary>
    public static bool IsPending(string path) => Of(path).Any(module => Known.TryGetValue(module.Key, out ImmutableHashSet<string>? known) && !known.IsSubsetOf(module.Value));

    /// <summary>What was applied by a newer product, as <c>MODULE/MIGRATION</c>.</summary>
    public static ImmutableArray<string> Newer(ImmutableSortedDictionary<string, ImmutableArray<string>> applied) =>
        [.. applied.SelectMany(module => module.Value.Where(id => !Known.GetValueOrDefault(module.Key, []).Contains(id)).Select(id => $"{module.Key}/{id}"))];

    /// <summary>What this product would apply on PostgreSQL to the module whose migrations a table notes; none where the table is no module's.</summary>
    public static ImmutableHashSet<string> KnownOnPostgres(string table) => Known.GetValueOrDefault("postgres" + table[..^Table.Length], []);

    private static string ModuleOf(string context) => context[..^Context.Length].ToLowerInvariant();
}
