namespace VendorRisk.Exports;

/// <summary>The vendor's checklist as a workbook that is filled in elsewhere and read back.</summary>
public interface IChecklistDesk
{
    /// <summary>The workbook: answers and notes can be filled in, all else is locked.</summary>
    OutputFile Write(ChecklistForm form);

    /// <summary>Reads a workbook that came back, from anyone: total and bounded like all reading.</summary>
    /// <param name="content">The file.</param>
    /// <param name="expected">The form as it would go out now.</param>
    ChecklistReturn Read(ReadOnlyMemory<byte> content, ChecklistForm expected);
}
