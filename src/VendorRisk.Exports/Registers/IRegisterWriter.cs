namespace VendorRisk.Exports;

/// <summary>Registers for other programs.</summary>
public interface IRegisterWriter
{
    /// <summary>RFC 4180 in UTF-8 with a byte order mark, as Excel in Japan needs it; what a program could take for a formula is made text.</summary>
    OutputFile Csv(RegisterTable table);

    /// <summary>A workbook with one sheet a register.</summary>
    OutputFile Xlsx(params RegisterTable[] tables);
}
