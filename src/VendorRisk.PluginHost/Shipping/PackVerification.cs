using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>What became of verifying a pack: every problem at once, in Japanese with how to fix it.</summary>
public sealed record PackVerification
{
    /// <summary>The pack's id; null when the manifest cannot be read.</summary>
    public string? Id { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>The least contract it needs.</summary>
    public string? Contract { get; init; }

    /// <summary>Its rules by id; empty when it cannot be loaded.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>Whether it carries a signature.</summary>
    public bool HasSignature { get; init; }

    /// <summary>Whose allowed key it was signed with; null when that was not asked or is not so.</summary>
    public string? Signer { get; init; }

    /// <summary>What is wrong.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>
    /// Verifies a folder or a ZIP file. Signature, files and metadata are judged first: of a pack that is refused for any of them no code runs. One that
    /// passes is loaded in a worker process, never in this one, to see its rules.
    /// </summary>
    /// <param name="path">The pack.</param>
    /// <param name="allowed">Keys one of which must have signed it; null when a signature is not asked for.</param>
    public static PackVerification Of(string path, AllowedKeys? allowed = null) => Of(PackContentsReader.Read(path), allowed, requireHashes: true);

    internal static PackVerification Of(PackContents contents, AllowedKeys? allowed, bool requireHashes)
    {
        if (contents.Find(PackFiles.ManifestName) is not { } bytes)
        {
            string missing = "plugin.json がありません。dotnet build の出力フォルダー、または rules pack で作った ZIP ファイルを指定してください。";
            return new PackVerification { Problems = contents.Problems is [var unread, ..] && contents.Files.IsEmpty ? [unread] : [.. contents.Problems, missing] };
        }

        List<string> problems = [.. contents.Problems];
        string? signature = contents.Find(PackSignature.FileName) is { } sig ? Encoding.UTF8.GetString(sig) : null;
        SignatureCheck? check = allowed is null ? null : PackSignature.Verify(bytes, signature, allowed);
        problems.AddRange(check?.Problems ?? []);
        (PackManifest? manifest, string? wrong) = PackManifestReader.Read(bytes);
        PackVerification verification = new() { HasSignature = signature is not null, Signer = check?.Signer };
        if (manifest is null)
        {
            return verification with { Problems = [.. problems, wrong!] };
        }

        problems.AddRange(PackInspection.OfFiles(contents, manifest, requireHashes));
        problems.AddRange(PackInspection.OfAssembly(contents, manifest));
        verification = verification with { Id = manifest.Id, Version = manifest.Version.ToString(), Contract = manifest.Contract.ToString() };
        if (problems.Count > 0)
        {
            return verification with { Problems = [.. problems] };
        }

        (ImmutableArray<RuleDescriptor> rules, ImmutableArray<string> found) = PackInspection.OfRules(contents, manifest);
        return verification with { Rules = rules, Problems = found };
    }
}
