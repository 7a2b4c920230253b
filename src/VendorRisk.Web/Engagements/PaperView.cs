using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Engagements;

/// <summary>A paper as it was saved, line by line, with the findings that point into it.</summary>
/// <param name="Title">The engagement's title.</param>
/// <param name="Lines">The lines, line 1 first.</param>
/// <param name="Cited">For each cited line the words quoted from it.</param>
public sealed record PaperView(string Title, ImmutableArray<string> Lines, ImmutableDictionary<int, ImmutableArray<string>> Cited)
{
    /// <summary>What is left of it where it was purged; then there are no lines.</summary>
    public PurgedPaper? Purged { get; init; }
}
