namespace VendorRisk.Documents;

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
}
