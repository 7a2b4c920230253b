namespace VendorRisk.Contract;

internal sealed class ConfidenceLimiter(int perMille) : IFactMapper
{
    public Fact<T> Map<T>(Fact<T> fact, string path)
        where T : notnull =>
        fact.Confidence > perMille && fact.State != FactState.Unknown ? fact with { Confidence = perMille } : fact;
}
