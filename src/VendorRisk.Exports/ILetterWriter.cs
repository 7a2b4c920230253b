using System.Collections.Immutable;
using VendorRisk.Exports.Letters;

namespace VendorRisk.Exports;

/// <summary>Plain documents: minutes, notices.</summary>
public interface ILetterWriter
{
    /// <summary>A Word file, each letter on a page of its own.</summary>
    OutputFile Docx(ImmutableArray<Letter> letters);
}
