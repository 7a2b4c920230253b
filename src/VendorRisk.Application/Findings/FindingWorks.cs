using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.Application;

/// <summary>
/// Says of each rule who must act on its findings, and how: <c>finding-works.json</c> for the rules of the product, for those of other packs what they rest on.
/// </summary>
public static class FindingWorks
{
    private const string Resource = "finding-works.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private static readonly FrozenDictionary<string, FindingWork> Named = Load();

    /// <summary>The rules that are named one by one.</summary>
    public static ImmutableArray<string> Rules => [.. Named.Keys.Order(StringComparer.Ordinal)];

    /// <param name="rule">The rule's id.</param>
    /// <param name="paths">The facts that the finding rests on, or that the rule lacked.</param>
    public static FindingWork Of(string rule, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Named.GetValueOrDefault(rule) ?? Derived([.. paths]);
    }

    private static FindingWork Derived(ImmutableArray<string> paths) => new(
        paths switch
        {
            _ when paths.Any(path => IsAt(path, "registered") || IsAt(path, "consent") || IsAt(path, "erasure")) => FindingOwner.Register,
            _ when paths.Any(path => path.StartsWith("checklist/", StringComparison.Ordinal)) => FindingOwner.Vendor,
            _ => FindingOwner.Paper,
        },
        []);

    private static bool IsAt(string path, string property) => path.Split('/') is ["chain", _, var at, ..] && at == property;

    private static FrozenDictionary<string, FindingWork> Load()
    {
        using Stream stream = typeof(FindingWorks).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, FindingWork>>(stream, Options)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
