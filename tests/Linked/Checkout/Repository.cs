using System.Xml.Linq;

namespace VendorRisk.Testing;

/// <summary>The checkout under test, as files.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Find();

    public static IEnumerable<FileInfo> Projects(string folder) =>
        Files(folder, "*.csproj").OrderBy(f => f.FullName, StringComparer.Ordinal);

    public static IEnumerable<FileInfo> Sources(string folder) =>
        Files(folder, "*.cs").Where(f => !f.FullName.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static IEnumerable<FileInfo> Files(string folder, string pattern) =>
        new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles(pattern, SearchOption.AllDirectories)
            .Where(f => !Segments(f).Any(s => s is "bin" or "obj" or "artifacts"));

    public static string Relative(FileInfo file) => Path.GetRelativePath(Root.FullName, file.FullName).Replace('\\', '/');

    public static string NameOf(FileInfo project) => Path.GetFileNameWithoutExtension(project.Name);

    /// <summary>The projects it takes code from; a reference for build order only (ReferenceOutputAssembly=false) is none.</summary>
    public static string[] References(FileInfo project) =>
        [.. Items(project, "ProjectReference")
            .Where(e => !string.Equals((string?)e.Attribute("ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase))
            .Select(e => Path.GetFileNameWithoutExtension(((string)e.Attribute("Include")!).Replace('\\', '/')))];

    public static string[] Packages(FileInfo project) =>
        [.. Items(project, "PackageReference").Select(e => (string)e.Attribute("Include")!)];

    private static IEnumerable<XElement> Items(FileInfo project, string name) => XDocument.Load(project.FullName).Descendants(name);

    private static string[] Segments(FileInfo file) => Path.GetRelativePath(Root.FullName, file.FullName).Split(Path.DirectorySeparatorChar);

    private static DirectoryInfo Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VendorRisk.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("The tests run outside a checkout: no VendorRisk.sln above " + AppContext.BaseDirectory);
    }
}
