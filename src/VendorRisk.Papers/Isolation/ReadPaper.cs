using VendorRisk.Contract;

namespace VendorRisk.Papers.Isolation;

/// <summary>One paper on its way back to the host.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes; null where they are those of the file that was sent.</param>
/// <param name="Reading">What came of reading it.</param>
internal sealed record ReadPaper(string Name, byte[]? Content, PaperReading Reading)
{
    public static ReadPaper Of(PaperEntry entry, ReadOnlyMemory<byte> sent) => new(entry.Name, entry.Content.Equals(sent) ? null : entry.Content.ToArray(), entry.Reading);

    /// <summary>The paper as a reader in this process would have given it: the places of facts do not travel, they follow from the facts.</summary>
    public PaperEntry Entry(ReadOnlyMemory<byte> sent) =>
        new(Name, Content ?? sent, Reading with { Facts = Reading.Facts.WithPaths(), Before = Reading.Before?.WithPaths() });
}
