using System.Reflection;
using System.Runtime.CompilerServices;

namespace VendorRisk.Contract.Tests;

/// <summary>Lists an assembly's public types and members, one line each, sorted; what a compiler adds to every record is left out.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Type type)
    {
        string name = Name(type);
        string bases = string.Join(", ", new[] { type.BaseType }.OfType<Type>().Where(b => b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)).Select(Name));
        yield return $"{Kind(type)} {name}{(bases.Length > 0 ? " : " + bases : "")}";
        if (type.IsEnum)
        {
            foreach (string value in Enum.GetNames(type))
            {
                yield return $"{name}.{value} = {Convert.ToInt64(Enum.Parse(type, value), System.Globalization.CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(f => f.IsPublic))
        {
            yield return $"{name}.{field.Name} : {Name(field.FieldType)}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod)))
        {
            yield return $"{name}.{property.Name}{Parameters(property.GetIndexParameters(), "[", "]")} : {Name(property.PropertyType)}{Accessors(property)}";
        }

        foreach (MethodBase method in type.GetMembers(Declared).OfType<MethodBase>().Where(m => IsVisible(m) && !IsGenerated(m)))
        {
            string result = method is MethodInfo { ReturnType: var returned } ? " : " + Name(returned) : "";
            string modifier = method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "";
            yield return $"{modifier}{name}.{method.Name}{Parameters(method.GetParameters(), "(", ")")}{result}";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Accessors(PropertyInfo property)
    {
        bool required = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        return $" {{ get;{(IsVisible(property.SetMethod) ? init ? " init;" : " set;" : "")} }}{(required ? " required" : "")}";
    }

    private static string Parameters(ParameterInfo[] parameters, string open, string close) => parameters.Length == 0 && open == "["
        ? ""
        : open + string.Join(", ", parameters.Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? "?" : "")}")) + close;

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsGenerated(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith("get_", StringComparison.Ordinal)
        || method.Name.StartsWith("set_", StringComparison.Ordinal) || method.Name is "Deconstruct" or "<Clone>$";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        string name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Namespace == "VendorRisk.Contract" ? type.Name : $"{type.Namespace}.{type.Name}";
        if (type.IsArray || !type.IsGenericType)
        {
            return name;
        }

        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
