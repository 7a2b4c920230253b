using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace VendorRisk.PluginHost.Files;

/// <summary>Reads a <c>plugin.json</c> and names everything that is wrong with it at once, in Japanese.</summary>
internal sealed partial class PackManifestReader
{
    private readonly List<string> _problems = [];

    private PackManifestReader()
    {
    }

    public static (PackManifest? Manifest, string? Problem) Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return new PackManifestReader().Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return (null, $"plugin.json を読めません ({exception.LineNumber + 1}行目)。JSON として正しい形にしてください。");
        }
    }

    private (PackManifest? Manifest, string? Problem) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, "plugin.json は { … } の形にしてください。");
        }

        string id = Text(root, "id", IdForm(), "英字で始まる64字以内の英数字とハイフン");
        Version version = VersionOf(root, "version");
        Version contract = VersionOf(root, "contract");
        string assembly = Text(root, "assembly", FileForm(), "フォルダーを含まない .dll のファイル名");
        ImmutableDictionary<string, string> files = Files(root);
        if (files.Count > 0 && assembly.Length > 0 && !files.ContainsKey(assembly))
        {
            _problems.Add($"files に {assembly} のハッシュがありません。");
        }

        return _problems.Count == 0
            ? (new PackManifest(id, version, contract, assembly, files), null)
            : (null, "plugin.json に誤りがあります: " + string.Join(" ", _problems));
    }

    private string Text(JsonElement root, string name, Regex form, string what)
    {
        if (root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && form.IsMatch(value.GetString()!))
        {
            return value.GetString()!;
        }

        _problems.Add($"{name} には{what}を書いてください。");
        return "";
    }

    private Version VersionOf(JsonElement root, string name)
    {
        string text = Text(root, name, VersionForm(), "「1.0」のような版");
        return Version.TryParse(text, out Version? version) ? version : new Version(0, 0);
    }

    private ImmutableDictionary<string, string> Files(JsonElement root)
    {
        ImmutableDictionary<string, string>.Builder files = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!root.TryGetProperty("files", out JsonElement listed))
        {
            return files.ToImmutable();
        }

        if (listed.ValueKind != JsonValueKind.Object)
        {
            _problems.Add("files は { \"ファイル名\": \"SHA-256\" } の形にしてください。");
            return files.ToImmutable();
        }

        foreach (JsonProperty file in listed.EnumerateObject())
        {
            if (file.Value.ValueKind == JsonValueKind.String && HashForm().IsMatch(file.Value.GetString()!) && PlainName().IsMatch(file.Name))
            {
                files[file.Name] = file.Value.GetString()!.ToLowerInvariant();
            }
            else
            {
                _problems.Add($"files の {file.Name} には、フォルダーを含まないファイル名と64桁の SHA-256 を書いてください。");
            }
        }

        return files.ToImmutable();
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\A[0-9]{1,5}(\.[0-9]{1,5}){1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionForm();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.dll\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileForm();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,120}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();

    [GeneratedRegex(@"\A[0-9a-fA-F]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex HashForm();
}
