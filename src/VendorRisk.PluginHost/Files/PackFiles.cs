using System.Security.Cryptography;

namespace VendorRisk.PluginHost.Files;

/// <summary>Reads a plugin's files into memory: only listed ones, only inside its folder, only with the hash they are listed with.</summary>
internal static class PackFiles
{
    public const string ManifestName = "plugin.json";
    private const long LargestManifest = 64 * 1024;
    private const long LargestFile = 20 * 1024 * 1024;

    public static (byte[]? Bytes, string? Problem) ReadManifest(DirectoryInfo folder) => Read(folder, ManifestName, LargestManifest);

    /// <summary>The assembly's bytes, after every listed file has been compared with its hash.</summary>
    public static (byte[]? Assembly, string? Problem) ReadAssembly(DirectoryInfo folder, PackManifest manifest, bool requireHashes)
    {
        if (requireHashes && manifest.Files.IsEmpty)
        {
            return (null, "plugin.json に files (SHA-256) がありません。ビルド済みの配布物を入れてください。");
        }

        (byte[]? assembly, string? problem) = Read(folder, manifest.Assembly, LargestFile);
        foreach ((string name, string hash) in manifest.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            (byte[]? bytes, string? missing) = name == manifest.Assembly ? (assembly, problem) : Read(folder, name, LargestFile);
            problem ??= missing;
            if (bytes is not null && Sha256(bytes) != hash)
            {
                problem ??= $"{name} の SHA-256 が plugin.json と一致しません。配布物を入れ直してください。";
            }
        }

        return problem is null ? (assembly, null) : (null, problem);
    }

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static (byte[]? Bytes, string? Problem) Read(DirectoryInfo folder, string name, long largest)
    {
        FileInfo file = new(Path.Combine(folder.FullName, name));
        try
        {
            if (!file.Exists)
            {
                return (null, $"{name} がありません。");
            }

            if (!LiesInside(folder, file))
            {
                return (null, $"{name} はプラグインのフォルダーの外を指しています。");
            }

            return file.Length > largest
                ? (null, $"{name} が大きすぎます ({file.Length}バイト、上限{largest}バイト)。")
                : (File.ReadAllBytes(file.FullName), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"{name} を読めません: {exception.Message}");
        }
    }

    /// <remarks>A link is followed to its end; what it ends in must lie inside the folder as well.</remarks>
    private static bool LiesInside(DirectoryInfo folder, FileInfo file)
    {
        string root = Path.GetFullPath(folder.FullName).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        string target = (file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName;
        return Path.GetFullPath(file.FullName).StartsWith(root, StringComparison.Ordinal)
            && Path.GetFullPath(target).StartsWith(root, StringComparison.Ordinal);
    }
}
