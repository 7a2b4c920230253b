using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>To judge what is due.</summary>
/// <param name="Id">The order's own.</param>
/// <param name="Generation">By what it is to be judged.</param>
/// <param name="Today">For which day.</param>
internal sealed record DueOrder(Guid Id, string Generation, DateOnly Today) : SliceOrder(Id, Generation)
{
    /// <summary>One is left to the pages.</summary>
    public override int Spare => 1;
}
