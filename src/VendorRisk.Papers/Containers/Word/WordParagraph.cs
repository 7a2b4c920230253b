using System.Collections.Immutable;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>What one paragraph prints.</summary>
internal sealed record WordParagraph
{
    /// <summary>The words; line ends where the paragraph has forced ones.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is a point of a bulleted list.</summary>
    public bool Point { get; init; }

    /// <summary>Words that are struck through or hidden and so not read.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>The text boxes anchored here.</summary>
    public ImmutableArray<XElement> Boxes { get; init; } = [];

    /// <summary>The footnotes referred to here.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public IEnumerable<string> Lines => Text.Split('\n');
}
