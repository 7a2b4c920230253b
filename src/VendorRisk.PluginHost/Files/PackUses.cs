using System.Reflection.Metadata;

namespace VendorRisk.PluginHost.Files;

/// <summary>Every type and member of another assembly that an assembly names, looked up in <see cref="AllowedUses"/>. A name that cannot be followed is refused.</summary>
internal sealed class PackUses(MetadataReader metadata)
{
    /// <summary>What is not allowed, by its name.</summary>
    public IEnumerable<string> Refused()
    {
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            (bool own, string space, string name) = NameOf(handle);
            if (!own && !AllowedUses.Type(space, name))
            {
                yield return $"{space}.{name}";
            }
        }

        foreach (MemberReference member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            string called = metadata.GetString(member.Name);
            if (Unallowed(member.Parent, called) is { } refused)
            {
                yield return refused;
            }
        }
    }

    private string? Unallowed(EntityHandle parent, string called) => parent.Kind switch
    {
        HandleKind.TypeReference => Unallowed((TypeReferenceHandle)parent, called),
        HandleKind.TypeDefinition or HandleKind.MethodDefinition => null,
        HandleKind.TypeSpecification => UnallowedOfBuilt((TypeSpecificationHandle)parent, called),
        _ => called,
    };

    private string? Unallowed(TypeReferenceHandle type, string called)
    {
        (bool own, string space, string name) = NameOf(type);
        return own || AllowedUses.Member(space, name, called) ? null : $"{space}.{name}.{called}";
    }

    /// <remarks>A generic type with its arguments, or an array, whose members the runtime makes. The arguments are references of their own.</remarks>
    private string? UnallowedOfBuilt(TypeSpecificationHandle handle, string called)
    {
        BlobReader signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        switch (signature.ReadSignatureTypeCode())
        {
            case SignatureTypeCode.GenericTypeInstance:
                signature.ReadSignatureTypeCode();
                EntityHandle generic = signature.ReadTypeHandle();
                return generic.Kind == HandleKind.TypeReference ? Unallowed((TypeReferenceHandle)generic, called) : null;
            case SignatureTypeCode.Array or SignatureTypeCode.SZArray:
                return called is ".ctor" or "Get" or "Set" or "Address" ? null : called;
            case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.GenericMethodParameter:
                return null;
            default:
                return called;
        }
    }

    private (bool Own, string Space, string Name) NameOf(TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                (bool own, string space, string outer) = NameOf((TypeReferenceHandle)type.ResolutionScope);
                return (own, space, $"{outer}/{name}");
            case HandleKind.AssemblyReference:
                AssemblyReference assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return (metadata.GetString(assembly.Name) == HostContract.Name, metadata.GetString(type.Namespace), name);
            default:
                return (false, metadata.GetString(type.Namespace), name);
        }
    }
}
