using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace VendorRisk.PluginHost.Files;

/// <summary>
/// Looks at an assembly's metadata before it is loaded: what it references and which calls it makes that a rule must not make. It keeps honest
/// authors honest and says at once what a hostile one reaches for; a load context is no border, so foreign plugins run in a worker besides.
/// </summary>
internal static class PackScan
{
    /// <summary>Why the assembly is refused, in Japanese; empty when it is not.</summary>
    public static ImmutableArray<string> Problems(byte[] assembly)
    {
        try
        {
            using PEReader file = new(ImmutableArray.Create(assembly));
            if (!file.HasMetadata || file.PEHeaders.CorHeader is not { } header || (header.Flags & CorFlags.ILOnly) == 0)
            {
                return [".NET のアセンブリではないか、ネイティブコードを含みます。"];
            }

            MetadataReader metadata = file.GetMetadataReader();
            return [.. References(metadata), .. Native(metadata), .. Uses(metadata).Distinct().Order(StringComparer.Ordinal).Select(what => $"規則で使えない {what} を使っています。")];
        }
        catch (BadImageFormatException)
        {
            return [".NET のアセンブリとして読めません。"];
        }
    }

    private static IEnumerable<string> References(MetadataReader metadata)
    {
        foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
        {
            string name = metadata.GetString(reference.Name);
            if (name == HostContract.Name)
            {
                if (reference.Version.Major != HostContract.Assembly.GetName().Version!.Major)
                {
                    yield return $"契約の別の主版 ({reference.Version.Major}) に対してビルドされています。";
                }
            }
            else if (name is not ("netstandard" or "mscorlib" or "System") && !name.StartsWith("System.", StringComparison.Ordinal))
            {
                yield return $"{name} を参照しています。プラグインが参照できるのは契約と .NET だけです。";
            }
        }
    }

    private static IEnumerable<string> Native(MetadataReader metadata)
    {
        if (metadata.GetTableRowCount(TableIndex.ImplMap) + metadata.GetTableRowCount(TableIndex.ModuleRef) > 0)
        {
            yield return "ネイティブの関数 (P/Invoke) を呼んでいます。";
        }
    }

    private static IEnumerable<string> Uses(MetadataReader metadata)
    {
        foreach (TypeReference type in metadata.TypeReferences.Select(metadata.GetTypeReference).Where(t => t.ResolutionScope.Kind != HandleKind.TypeReference))
        {
            (string space, string name) = (metadata.GetString(type.Namespace), metadata.GetString(type.Name));
            if (ForbiddenUses.Type(space, name))
            {
                yield return $"{space}.{name}";
            }
        }

        foreach (MemberReference member in metadata.MemberReferences.Select(metadata.GetMemberReference).Where(m => m.Parent.Kind == HandleKind.TypeReference))
        {
            TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            (string owner, string name) = ($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}", metadata.GetString(member.Name));
            if (ForbiddenUses.Member(owner, name))
            {
                yield return $"{owner}.{name}";
            }
        }
    }
}
