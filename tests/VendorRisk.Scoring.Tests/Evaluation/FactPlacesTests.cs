using System.Collections.Immutable;
using System.Reflection;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;

namespace VendorRisk.Scoring.Tests.Evaluation;

public sealed class FactPlacesTests
{
    private static readonly EngagementFacts Full = ((EngagementFacts)Filled(typeof(EngagementFacts))!).WithPaths();

    [Fact]
    public void Find_EveryPathOfAFullTree_IsThatVeryFact()
    {
        ImmutableArray<IFact> facts = Full.AllFacts();
        facts.Length.ShouldBeGreaterThan(200);
        facts.Where(f => !ReferenceEquals(FactPlaces.Find(Full, f.Path), f)).Select(f => f.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("title/value")]
    [InlineData("Title")]
    [InlineData("chain")]
    [InlineData("chain/0")]
    [InlineData("chain/00/name")]
    [InlineData("chain/-1/name")]
    [InlineData("chain/99999999999/name")]
    [InlineData("chain/2/name")]
    [InlineData("chain/0/name/")]
    [InlineData("chain/length/name")]
    public void Find_PathOfNoFact_IsNull(string path) => FactPlaces.Find(Full, path).ShouldBeNull();

    /// <remarks>Two items in every list, so that a place is told from the first one.</remarks>
    private static object? Filled(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type item = type.GetGenericArguments()[0];
            Array items = Array.CreateInstance(item, 2);
            items.SetValue(Filled(item), 0);
            items.SetValue(Filled(item), 1);
            return typeof(ImmutableArray).GetMethods().First(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(item).Invoke(null, [items]);
        }

        if (type.Assembly != typeof(EngagementFacts).Assembly || type.IsEnum)
        {
            return type == typeof(string) ? "" : type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        ConstructorInfo constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).First();
        object made = constructor.Invoke([.. constructor.GetParameters().Select(p => Filled(p.ParameterType))]);
        if (made is not IFact)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
            {
                property.SetValue(made, Filled(property.PropertyType));
            }
        }

        return made;
    }
}
