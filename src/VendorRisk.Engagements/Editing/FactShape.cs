using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Editing;

/// <summary>What stands at a path of the contract, by its types alone.</summary>
/// <param name="Type">The type there: a fact, a list, a record or a plain property.</param>
internal sealed record FactShape(Type Type)
{
    /// <summary>The type of the fact's value; null when there is no fact.</summary>
    public Type? ValueType => Generic(typeof(Fact<>));

    /// <summary>The type of the list's entries; null when there is no list.</summary>
    public Type? EntryType => Generic(typeof(ImmutableArray<>));

    /// <summary>Whether a list of facts stands there, such as the controls of a safeguard.</summary>
    public bool ListsFacts => EntryType is { IsGenericType: true } entry && entry.GetGenericTypeDefinition() == typeof(Fact<>);

    /// <summary>Whether a plain choice or yes/no stands there, such as an item's class.</summary>
    public bool IsPlain => Type.IsEnum || Type == typeof(bool);

    /// <summary>The shape at a path; null when the contract has nothing there.</summary>
    public static FactShape? At(string path)
    {
        Type type = typeof(EngagementFacts);
        foreach (string segment in path.Split('/'))
        {
            Type? next = new FactShape(type) is { EntryType: { } entry }
                ? int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? entry : null
                : type.IsGenericType ? null : Property(type, segment)?.PropertyType;
            if (next is null)
            {
                return null;
            }

            type = next;
        }

        return new FactShape(type);
    }

    private static PropertyInfo? Property(Type type, string segment) =>
        Array.Find(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == segment);

    private Type? Generic(Type definition) => Type.IsGenericType && Type.GetGenericTypeDefinition() == definition ? Type.GetGenericArguments()[0] : null;
}
