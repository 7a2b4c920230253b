namespace VendorRisk.Scoring.Pool;

/// <summary>What is to be done with every slice, in a form that travels: sent to each silo once, not with each slice.</summary>
/// <param name="Id">The order's own, by which a silo knows it again.</param>
/// <param name="Generation">The policy and plugins it is about. A silo that judges by others takes no part.</param>
internal abstract record SliceOrder(Guid Id, string Generation)
{
    /// <summary>How many processors each process leaves free, whatever their number there.</summary>
    public virtual int Spare => 0;
}
