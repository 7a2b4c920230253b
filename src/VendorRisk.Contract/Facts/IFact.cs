namespace VendorRisk.Contract;

/// <summary>A fact without its type: enough to check evidence and to show where something came from.</summary>
public interface IFact
{
    /// <summary>What is known.</summary>
    FactState State { get; }

    /// <summary>Where the fact stands in <see cref="EngagementFacts"/>, e.g. <c>chain/1/certifications/0/edition</c>.</summary>
    string Path { get; }

    /// <summary>Where the fact came from, when it came from somewhere.</summary>
    Source? Source { get; }
}
