namespace VendorRisk.Tests;

/// <summary>The real papers. They lie beside the repository, never in it; a test that needs them is skipped where they are absent.</summary>
internal static class Seeds
{
    public const string AbsentReason = "The real papers (../shared/seeds) are not beside this checkout.";

    /// <summary>The folder that holds <c>seeds</c> and <c>labels</c>, or null.</summary>
    public static string? SharedFolder { get; } = Find();

    public static bool Present => SharedFolder is not null;

    /// <summary>The full path of the paper whose file name starts with <paramref name="stem"/> (<c>000</c>, <c>002</c>, <c>003</c>).</summary>
    public static string PathOf(string stem) =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder ?? throw new InvalidOperationException(AbsentReason), "seeds"), stem + "*").Single();

    public static byte[] Bytes(string stem) => File.ReadAllBytes(PathOf(stem));

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "seeds")))
            {
                return shared;
            }
        }

        return null;
    }
}
