using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace VendorRisk.Scoring.Packs;

/// <summary>
/// Looks at an assembly before it is loaded: what it references and which calls it makes that a rule must not make.
/// It keeps honest authors honest; a load context is no security border, and plugins are reviewed code.
/// </summary>
internal static class PackScan
{
    private static readonly FrozenSet<string> BannedNamespaces = FrozenSet.Create(
        StringComparer.Ordinal, "System.IO", "System.Net", "System.Net.Http", "System.Net.Sockets", "System.Runtime.Loader", "System.Reflection.Emit", "Microsoft.Win32");

    private static readonly FrozenSet<string> BannedTypes = FrozenSet.Create(
        StringComparer.Ordinal, "System.Random", "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.Task", "System.Threading.Tasks.Parallel");

    private static readonly FrozenSet<string> BannedMembers = FrozenSet.Create(
        StringComparer.Ordinal, "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.Guid.NewGuid",
        "System.Environment.GetEnvironmentVariable", "System.Environment.GetEnvironmentVariables", "System.Environment.Exit",
        "System.Environment.FailFast", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Environment.get_MachineName");

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
            return [.. References(metadata), .. Native(metadata), .. Calls(metadata).Distinct().Order(StringComparer.Ordinal)];
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
        if (metadata.GetTableRowCount(TableIndex.ImplMap) > 0)
        {
            yield return "ネイティブの関数 (P/Invoke) を呼んでいます。";
        }
    }

    private static IEnumerable<string> Calls(MetadataReader metadata)
    {
        foreach (TypeReference type in metadata.TypeReferences.Select(metadata.GetTypeReference))
        {
            string space = metadata.GetString(type.Namespace);
            string full = $"{space}.{metadata.GetString(type.Name)}";
            if (BannedNamespaces.Contains(space) || BannedTypes.Contains(full))
            {
                yield return $"規則で使えない {full} を使っています。";
            }
        }

        foreach (MemberReference member in metadata.MemberReferences.Select(metadata.GetMemberReference).Where(m => m.Parent.Kind == HandleKind.TypeReference))
        {
            TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            string full = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
            if (BannedMembers.Contains(full))
            {
                yield return $"規則で使えない {full} を使っています。";
            }
        }
    }
}
