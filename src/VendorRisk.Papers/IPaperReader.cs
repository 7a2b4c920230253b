using System.Collections.Immutable;

namespace VendorRisk.Papers;

/// <summary>The face of Documents for papers that come in.</summary>
public interface IPaperReader
{
    /// <summary>
    /// Reads a paper. Total: any bytes give a reading or a refusal, never an exception for the content's sake.
    /// What is not understood is listed in <see cref="PaperReading.NotRead"/>, never guessed.
    /// </summary>
    /// <param name="content">The file, byte for byte; at most <see cref="PaperLimits.MaximumBytes"/>.</param>
    /// <param name="name">The file's name, for messages only.</param>
    PaperReading Read(ReadOnlyMemory<byte> content, string name);

    /// <summary>
    /// Reads a file that may be a zip of several papers, or the papers of a meeting one after the other: one entry a paper, each read or refused by itself.
    /// A paper out of such a packet is text with the packet's line numbers; what belongs to no paper is listed in the first.
    /// Any other file, and a zip that cannot be opened, gives exactly one entry. Total, like <see cref="Read"/>,
    /// which refuses a file of more than one paper and says so.
    /// </summary>
    /// <param name="content">The file, byte for byte; at most <see cref="PaperLimits.MaximumBytes"/>.</param>
    /// <param name="name">The file's name.</param>
    ImmutableArray<PaperEntry> ReadAll(ReadOnlyMemory<byte> content, string name);
}
