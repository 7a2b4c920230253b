using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace VendorRisk.PluginHost.Files;

/// <summary>
/// Looks at an assembly's metadata before it is loaded: what it references, which types and members it uses beyond those that are allowed, and which instructions. It keeps honest
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
            return
            [
                .. References(metadata),
                .. Native(metadata),
                .. new PackUses(metadata).Refused().Distinct().Order(StringComparer.Ordinal).Select(what => $"規則で使えない {what} を使っています。"),
                .. PackInstructions.Refused(file, metadata).Select(what => $"規則で使えない命令 {what} を使っています（メモリーや関数のアドレスを直接扱うもの）。"),
            ];
        }
        catch (Exception broken) when (broken is BadImageFormatException or OverflowException or ArgumentOutOfRangeException)
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

        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            string name = metadata.GetString(type.Name);
            if ((type.Attributes & TypeAttributes.Import) != 0)
            {
                yield return $"型 {name} が COM のものです。";
            }

            // Fields that lie over each other make one object pass for another. What the compiler lays out for constants has no fields.
            if ((type.Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout && type.GetFields().Any(field => (metadata.GetFieldDefinition(field).Attributes & FieldAttributes.Static) == 0))
            {
                yield return $"型 {name} が項目の位置を自分で決めています (StructLayout Explicit)。";
            }
        }
    }
}
