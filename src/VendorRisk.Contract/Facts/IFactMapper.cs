namespace VendorRisk.Contract;

/// <summary>Walks every fact of a tree once, in a fixed order; what it returns takes the fact's place in a copy.</summary>
internal interface IFactMapper
{
    Fact<T> Map<T>(Fact<T> fact, string path)
        where T : notnull;
}
