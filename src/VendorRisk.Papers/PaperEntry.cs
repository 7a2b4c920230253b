namespace VendorRisk.Papers;

/// <summary>One paper of a file: the file itself, or an entry of a zip.</summary>
/// <param name="Name">The file's or the entry's name, without folders.</param>
/// <param name="Content">The paper byte for byte: what is to be kept as the original.</param>
/// <param name="Reading">What came of reading it.</param>
public sealed record PaperEntry(string Name, ReadOnlyMemory<byte> Content, PaperReading Reading);
