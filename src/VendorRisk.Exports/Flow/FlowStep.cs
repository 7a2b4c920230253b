namespace VendorRisk.Exports.Flow;

/// <summary>One movement.</summary>
/// <param name="From">Index of the party that hands over.</param>
/// <param name="To">Index of the party that takes over.</param>
/// <param name="Cargo">What moves.</param>
/// <param name="Means">How it moves.</param>
/// <param name="Record">Whether a record is kept, in words.</param>
/// <param name="Implied">Whether it only follows from the work.</param>
/// <param name="Ground">The words of the paper.</param>
internal sealed record FlowStep(int From, int To, string Cargo, string Means, string Record, bool Implied, string Ground);
