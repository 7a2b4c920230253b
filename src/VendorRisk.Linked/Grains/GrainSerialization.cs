using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Configuration;

namespace VendorRisk.Linked.Grains;

/// <summary>How a module's records travel: within a process as they are, since none ever changes; between processes as JSON.</summary>
internal static class GrainSerialization
{
    /// <param name="services">The host's services; called before the silo is added, so that the copier here is asked first.</param>
    /// <param name="assemblies">Where the records are.</param>
    public static IServiceCollection AddGrainRecords(this IServiceCollection services, params Assembly[] assemblies)
    {
        services.AddSingleton<IGeneralizedCopier>(new SharedRecords(assemblies));
        services.AddSerializer(serializer => serializer.AddJsonSerializer(_ => false));
        services.Configure<TypeManifestOptions>(manifest =>
        {
            foreach (Assembly assembly in assemblies)
            {
                manifest.AddAllowedAssembly(assembly);
            }
        });
        return services.Configure<JsonCodecOptions>(json =>
        {
            // One set of options serves all modules: each adds its own types to those that came before it. Copies are left to SharedRecords.
            json.SerializerOptions = Options;
            Func<Type, bool?>? before = json.IsSerializableType;
            json.IsSerializableType = type => assemblies.Contains(type.Assembly) ? true : before?.Invoke(type);
            json.IsCopyableType = _ => false;
        });
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutMissingArrays } },
    };

    /// <summary>An array that was never given is no empty one; it cannot be written, and is missing again where it arrives.</summary>
    private static void LeaveOutMissingArrays(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
        {
            object missing = Activator.CreateInstance(property.PropertyType)!;
            property.ShouldSerialize = (_, array) => array is not null && !array.Equals(missing);
        }
    }
}
