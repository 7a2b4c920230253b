namespace VendorRisk.Contract;

/// <summary>The fact a finding rests on.</summary>
/// <param name="Path">The fact's path; it must exist in the facts the rule was given.</param>
/// <param name="Line">The paper's line, when the fact came from one.</param>
/// <param name="Quote">The words of that line, or of the register's record.</param>
/// <param name="Record">The register's record, when the fact came from it.</param>
public sealed record Evidence(string Path, int? Line = null, string? Quote = null, string? Record = null)
{
    /// <summary>Evidence from a fact, with its line and words where it has them.</summary>
    public static Evidence Of(IFact fact) => new(fact.Path, fact.Source?.Line, fact.Source?.Quote, fact.Source?.Record);
}
