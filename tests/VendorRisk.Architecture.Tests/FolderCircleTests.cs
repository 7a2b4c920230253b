using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>
/// Inside a module, too, arrows go one way: of any folder, the folders directly in it use each other without a circle. Namespaces follow folders, so a
/// <c>using</c> is an arrow. Files directly in the folder stand above or below their neighbours as they need, and are not counted.
/// </summary>
public partial class FolderCircleTests
{
    // One frozen namespace, whatever the folder: its public API must not move.
    private const string Frozen = "Contract";

    public static TheoryData<string> Modules { get; } =
        [.. Repository.Projects("src").Select(Repository.NameOf).Where(m => m != "VendorRisk." + Frozen)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Folders_UseEachOther_WithoutACircle(string module) =>
        Arrows(module).GroupBy(a => a.Within).SelectMany(Circles).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Namespaces_FollowFolders_ButForTheFace(string module)
    {
        List<string> offenders = [];
        foreach (FileInfo file in Files(module))
        {
            string text = File.ReadAllText(file.FullName);
            string declared = Namespace().Match(text).Groups["name"].Value;
            bool face = declared == module && PublicType().IsMatch(text);
            if (file.Extension == ".cs" && declared.Length > 0 && !face && declared != string.Join('.', [module, .. Folders(file)]))
            {
                offenders.Add($"{Repository.Relative(file)}: {declared}");
            }
        }

        offenders.ShouldBeEmpty();
    }

    private static IEnumerable<(string Within, string From, string To, string File)> Arrows(string module)
    {
        foreach (FileInfo file in Files(module))
        {
            string[] own = Folders(file);
            foreach (Match use in Use().Matches(File.ReadAllText(file.FullName)))
            {
                string[] name = use.Groups["name"].Value.Split('.');
                string[] used = string.Join('.', name.Take(2)) == module ? name[2..] : [];
                int common = own.Zip(used).TakeWhile(p => p.First == p.Second).Count();
                string within = Path.Combine([Repository.Root.FullName, "src", module, .. own[..common]]);

                // What follows the folders of a "using static" or of an alias is a type.
                if (common < own.Length && common < used.Length && Directory.Exists(Path.Combine(within, used[common])))
                {
                    yield return (string.Join('/', [module, .. own[..common]]), own[common], used[common], file.Name);
                }
            }
        }
    }

    /// <summary>Each circle once, with a file for every arrow of it.</summary>
    private static IEnumerable<string> Circles(IGrouping<string, (string Within, string From, string To, string File)> arrows)
    {
        Dictionary<string, Dictionary<string, string>> uses = arrows.GroupBy(a => a.From)
            .ToDictionary(g => g.Key, g => g.DistinctBy(a => a.To).ToDictionary(a => a.To, a => a.File));
        HashSet<string> told = [];
        foreach (string folder in uses.Keys.Order(StringComparer.Ordinal))
        {
            if (!told.Contains(folder) && WayBack(uses, folder) is { } way)
            {
                told.UnionWith(way);
                yield return $"{arrows.Key}: {string.Join(" → ", way.Zip(way.Skip(1), (a, b) => $"{a} ({uses[a][b]})"))} → {folder}";
            }
        }
    }

    /// <summary>The shortest way from a folder back to itself, or null.</summary>
    private static List<string>? WayBack(Dictionary<string, Dictionary<string, string>> uses, string folder)
    {
        Queue<List<string>> ways = new([[folder]]);
        HashSet<string> seen = [];
        while (ways.TryDequeue(out List<string>? way))
        {
            foreach (string next in uses.TryGetValue(way[^1], out Dictionary<string, string>? used) ? used.Keys : Enumerable.Empty<string>())
            {
                if (next == folder)
                {
                    return [.. way, folder];
                }

                if (seen.Add(next))
                {
                    ways.Enqueue([.. way, next]);
                }
            }
        }

        return null;
    }

    private static IEnumerable<FileInfo> Files(string module) => Repository.Sources("src/" + module).Concat(Repository.Files("src/" + module, "*.razor"));

    private static string[] Folders(FileInfo file) => Repository.Relative(file).Split('/')[2..^1];

    [GeneratedRegex(@"^@?using (?:static )?(?:\w+ = )?(?<name>VendorRisk[\w.]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Use();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public\s", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
