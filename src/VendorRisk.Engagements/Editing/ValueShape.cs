using System.Collections.Immutable;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements;

/// <summary>What a page must know of a value to show it and to ask for it.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Choice">The name of the list to choose from, such as <c>SensitivityClass</c>; empty for other kinds.</param>
/// <param name="Members">The names on that list, in its order; empty for other kinds.</param>
public sealed record ValueShape(ValueKind Kind, string Choice, ImmutableArray<string> Members)
{
    /// <summary>Words.</summary>
    public static ValueShape Words { get; } = Of<string>();

    /// <summary>The shape of the fact or plain property at a path; null when the contract has nothing there.</summary>
    public static ValueShape? At(string path) => FactShape.At(path) is { } shape ? Of(shape.ValueType ?? shape.Type) : null;

    /// <summary>The shape of a value of the contract.</summary>
    public static ValueShape Of<T>() => Of(typeof(T));

    internal static ValueShape Of(Type type) => type switch
    {
        { IsEnum: true } => new(ValueKind.Choice, type.Name, [.. Enum.GetNames(type)]),
        _ when type == typeof(string) => new(ValueKind.Text, "", []),
        _ when type == typeof(DateOnly) => new(ValueKind.Date, "", []),
        _ when type == typeof(int) => new(ValueKind.Number, "", []),
        _ when type == typeof(bool) => new(ValueKind.YesNo, "", []),
        _ => new(ValueKind.Other, "", []),
    };
}
