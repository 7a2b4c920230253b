using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.Contract;

internal static class MappingExtensions
{
    public static ImmutableArray<T> MapEach<T>(this ImmutableArray<T> items, string path, Func<T, string, T> map)
    {
        ImmutableArray<T>.Builder mapped = ImmutableArray.CreateBuilder<T>(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            mapped.Add(map(items[i], string.Create(CultureInfo.InvariantCulture, $"{path}/{i}")));
        }

        return mapped.MoveToImmutable();
    }

    public static ImmutableArray<Fact<T>> MapFacts<T>(this ImmutableArray<Fact<T>> facts, IFactMapper mapper, string path)
        where T : notnull =>
        facts.MapEach(path, mapper.Map);
}
