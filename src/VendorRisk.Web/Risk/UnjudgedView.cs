using System.Collections.Immutable;

namespace VendorRisk.Web.Risk;

/// <summary>A rule that could not judge, as people read it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">Its category.</param>
/// <param name="Missing">The facts it lacked, in words.</param>
/// <param name="Contribution">What the not-knowing adds.</param>
/// <param name="Paths">The facts it lacked, by path.</param>
public sealed record UnjudgedView(string Rule, string Title, string Category, ImmutableArray<string> Missing, decimal Contribution, ImmutableArray<string> Paths);
