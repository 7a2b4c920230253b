using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>Goes a path down the tree of facts: a name is a property, a number a place in a list. Knows the contract's types, no paper's.</summary>
internal static class FactPlaces
{
    private static readonly FrozenDictionary<Type, FrozenDictionary<string, Func<object, object?>>> Properties = OfTypesUnder(typeof(EngagementFacts));

    /// <summary>The fact at a path; null when there is none.</summary>
    public static IFact? Find(EngagementFacts facts, string path)
    {
        object? at = facts;
        foreach (string step in path.Split('/'))
        {
            at = at switch
            {
                null or IFact => null,
                IList list => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < list.Count ? list[place] : null,
                _ => Properties.TryGetValue(at.GetType(), out var own) && own.TryGetValue(step, out Func<object, object?>? get) ? get(at) : null,
            };
        }

        return at is IFact fact && fact.Path == path ? fact : null;
    }

    private static FrozenDictionary<Type, FrozenDictionary<string, Func<object, object?>>> OfTypesUnder(Type root)
    {
        Dictionary<Type, FrozenDictionary<string, Func<object, object?>>> found = [];
        Stack<Type> open = new([root]);
        while (open.TryPop(out Type? type))
        {
            if (found.ContainsKey(type))
            {
                continue;
            }

            PropertyInfo[] properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => IsPart(p.PropertyType))];
            found[type] = properties.ToFrozenDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), Getter, StringComparer.Ordinal);
            foreach (Type inner in properties.Select(p => ItemOf(p.PropertyType) ?? p.PropertyType).Where(t => !typeof(IFact).IsAssignableFrom(t)))
            {
                open.Push(inner);
            }
        }

        return found.ToFrozenDictionary();
    }

    /// <remarks>Only records of the contract and lists of them lead to facts.</remarks>
    private static bool IsPart(Type type)
    {
        Type item = ItemOf(type) ?? type;
        return item.IsClass && item.Assembly == typeof(EngagementFacts).Assembly;
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        ParameterExpression of = Expression.Parameter(typeof(object));
        return Expression.Lambda<Func<object, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(of, property.DeclaringType!), property), typeof(object)), of).Compile();
    }
}
