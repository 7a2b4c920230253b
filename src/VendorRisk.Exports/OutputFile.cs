namespace VendorRisk.Exports;

/// <summary>A file made to be handed out.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">With the leading dot.</param>
/// <param name="Content">The same bytes for the same input, always.</param>
public sealed record OutputFile(string MediaType, string Extension, ReadOnlyMemory<byte> Content)
{
    /// <summary>Word.</summary>
    public static OutputFile Docx(byte[] content) =>
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", content);

    /// <summary>Excel.</summary>
    public static OutputFile Xlsx(byte[] content) =>
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", content);

    /// <summary>Comma-separated values.</summary>
    public static OutputFile Csv(byte[] content) => new("text/csv; charset=utf-8", ".csv", content);
}
