using System.Collections.Immutable;

namespace VendorRisk.Contract;

internal sealed class FactCollector : IFactMapper
{
    private readonly ImmutableArray<IFact>.Builder _facts = ImmutableArray.CreateBuilder<IFact>();

    public Fact<T> Map<T>(Fact<T> fact, string path)
        where T : notnull
    {
        _facts.Add(fact);
        return fact;
    }

    public ImmutableArray<IFact> Collected() => _facts.ToImmutable();
}
