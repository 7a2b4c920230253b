using System.Reflection;

namespace VendorRisk.Architecture.Tests;

/// <summary>What a module shows speaks of its own matter: a public member that is a <see cref="Type"/> or an <see cref="object"/> says nothing to its reader.</summary>
public class PublicFaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Modules_ShowNoTypeAndNoObject()
    {
        IEnumerable<string> offenders = Modules()
            .SelectMany(module => module.GetExportedTypes())
            .Where(type => !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(type => type.GetMembers(Declared))
            .Where(member => !IsOfTheFramework(member) && Shown(member).Any(IsVague))
            .Select(member => $"{member.DeclaringType}: {member}");
        offenders.ShouldBeEmpty();
    }

    private static IEnumerable<Assembly> Modules() => Repository.Projects("src").Select(project => Assembly.Load(Repository.NameOf(project)));

    private static IEnumerable<Type> Shown(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static bool IsVague(Type type) =>
        type == typeof(object) || type == typeof(Type) || (type.HasElementType && IsVague(type.GetElementType()!)) || type.GetGenericArguments().Any(IsVague);

    // Overrides, and members that an interface of the framework asks for, cannot choose their types.
    private static bool IsOfTheFramework(MemberInfo member) => member is MethodInfo method
        && (method.GetBaseDefinition() != method || method.DeclaringType!.GetInterfaces()
            .Where(implemented => implemented.Namespace?.StartsWith("VendorRisk", StringComparison.Ordinal) != true && !method.DeclaringType.IsInterface)
            .Any(implemented => method.DeclaringType.GetInterfaceMap(implemented).TargetMethods.Contains(method)));
}
