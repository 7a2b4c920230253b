using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>A rule that could not judge, wholly or in part, because facts are missing.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">Its category.</param>
/// <param name="Missing">The paths of the facts it lacked.</param>
/// <param name="Contribution">What the not-knowing adds to the residual risk.</param>
public sealed record UnjudgedRule(string Rule, LocalizedText Title, string Category, ImmutableArray<string> Missing, Points Contribution);
