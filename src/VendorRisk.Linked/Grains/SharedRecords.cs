using System.Reflection;
using Orleans.Serialization.Cloning;

namespace VendorRisk.Linked.Grains;

/// <summary>Hands a module's records to grains of the same process without copying them.</summary>
internal sealed class SharedRecords(Assembly[] assemblies) : IGeneralizedCopier
{
    public bool IsSupportedType(Type type) => assemblies.Contains(type.Assembly);

    public object? DeepCopy(object? input, CopyContext context) => input;
}
