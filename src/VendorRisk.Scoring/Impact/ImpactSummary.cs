using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Impact;

/// <summary>What is hit altogether.</summary>
/// <param name="Departments">The departments with their engagements, most first; the name is null where the paper names none.</param>
/// <param name="Classes">The classes of the information items, most sensitive first.</param>
/// <param name="Related">Of a vendor the services that it uses; of a service the vendors that use it; most engagements first, at most fifty.</param>
public sealed record ImpactSummary(
    ImmutableArray<ImpactDepartment> Departments, ImmutableArray<SensitivityClass> Classes, ImmutableArray<ImpactRelated> Related);
