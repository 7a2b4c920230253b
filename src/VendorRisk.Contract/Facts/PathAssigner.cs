namespace VendorRisk.Contract;

internal sealed class PathAssigner : IFactMapper
{
    public Fact<T> Map<T>(Fact<T> fact, string path)
        where T : notnull =>
        fact.Path == path ? fact : fact with { Path = path };
}
