namespace VendorRisk.Exports.Prose;

/// <summary>Words of the paper that a person corrected.</summary>
/// <param name="Path">Which fact.</param>
/// <param name="Line">The line it was read from.</param>
/// <param name="Quote">The words it was read from.</param>
/// <param name="Old">The value that was read, in words; null when it was not known.</param>
/// <param name="New">The value now, in words that can stand in a sentence; null when there are none.</param>
/// <param name="Number">The number of people or households that was read.</param>
internal sealed record Superseded(string Path, int Line, string Quote, string? Old, string? New, int? Number)
{
    /// <summary>Whether the words mean the same wherever they stand: numbers of people, and names.</summary>
    public bool IsEverywhere => Number is not null || Path is "title" or "department" or "programme"
        || (Path.Split('/') is ["chain", _, "name"] or ["sheets", _, "counterparty"] or ["chain", _, "cloudServices", _, "name"] or ["chain", _, "certifications", _, "number"] && Old is { Length: > 2 });

    public bool IsHouseholds => Path.EndsWith("households", StringComparison.Ordinal);
}
