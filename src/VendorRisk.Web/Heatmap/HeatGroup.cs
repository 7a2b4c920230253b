using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>What an open cell holds of one engagement.</summary>
/// <param name="Engagement">The engagement's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Findings">The findings, heaviest first.</param>
/// <param name="Unjudged">The rules that could not judge.</param>
/// <param name="Faults">What went wrong in judging, where the category faulted.</param>
public sealed record HeatGroup(
    string Engagement, string Title, ImmutableArray<HeatFinding> Findings, ImmutableArray<UnjudgedView> Unjudged, ImmutableArray<string> Faults);
