namespace VendorRisk.Exports;

/// <summary>Reads lists that an office keeps: workbooks (.xlsx) and comma-separated values in UTF-8, UTF-16 or CP932.</summary>
public interface IListReader
{
    /// <summary>The rows of every visible sheet. Total and bounded like all reading: what cannot be read is refused with the reason.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">The file's name.</param>
    ListReading Read(ReadOnlyMemory<byte> content, string name);
}
