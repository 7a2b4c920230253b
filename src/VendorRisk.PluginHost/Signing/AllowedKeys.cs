using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Signing;

/// <summary>The public keys of a folder, one a <c>.pem</c> file; the file's name is the signer's.</summary>
public sealed record AllowedKeys
{
    private const long LargestKey = 16 * 1024;

    /// <summary>The keys that can be used, by name.</summary>
    public ImmutableArray<AllowedKey> Keys { get; init; } = [];

    /// <summary>What is wrong with the folder or its files, in Japanese; such a file is never used.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>Reads a folder; a folder that is not there has no keys and says so.</summary>
    public static AllowedKeys Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new AllowedKeys { Problems = [$"公開鍵のフォルダー「{folder}」がありません。許す人の公開鍵（.pem）を置いたフォルダーを指定してください。"] };
        }

        List<AllowedKey> keys = [];
        List<string> problems = [];
        foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles("*.pem").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            try
            {
                string pem = file.Length > LargestKey ? "" : File.ReadAllText(file.FullName);
                SigningKeys.Public(pem).Dispose();
                keys.Add(new AllowedKey(Path.GetFileNameWithoutExtension(file.Name), pem));
            }
            catch (SigningKeyException problem)
            {
                problems.Add($"公開鍵「{file.Name}」を使えません。{problem.Message}");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add($"公開鍵「{file.Name}」を開けません（{failure.Message}）。読む権限を確かめてください。");
            }
        }

        return new AllowedKeys { Keys = [.. keys], Problems = [.. problems] };
    }
}
