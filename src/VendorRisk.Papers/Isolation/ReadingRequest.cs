namespace VendorRisk.Papers.Isolation;

/// <summary>A file to read.</summary>
/// <param name="Content">The file, byte for byte.</param>
/// <param name="Name">Its name.</param>
/// <param name="Each">Whether each paper in it is read by itself (<see cref="IPaperReader.ReadAll"/>).</param>
internal sealed record ReadingRequest(ReadOnlyMemory<byte> Content, string Name, bool Each)
{
    /// <summary>What the reader makes of it.</summary>
    public ReadingReply AnswerBy(IPaperReader reader) => Each
        ? new ReadingReply { Papers = [.. reader.ReadAll(Content, Name).Select(entry => ReadPaper.Of(entry, Content))] }
        : new ReadingReply { Papers = [new ReadPaper(Name, null, reader.Read(Content, Name))] };
}
