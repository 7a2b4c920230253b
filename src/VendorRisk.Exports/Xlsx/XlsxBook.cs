using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VendorRisk.Exports.Packages;

namespace VendorRisk.Exports.Xlsx;

/// <summary>Sheets to a workbook. Every id is fixed, text stands in its cells, so the bytes are the same for the same sheets.</summary>
internal static class XlsxBook
{
    /// <summary>The most characters a cell of Excel holds.</summary>
    private const int LongestCell = 32_000;

    /// <summary>Points.</summary>
    private const double LineHeight = 15;
    private const double HighestRow = 400;

    public static byte[] Write(params XlsxSheet[] sheets)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
            book.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = XlsxStyles.Build();
            Sheets list = new();
            DefinedNames names = new();
            for (int i = 0; i < sheets.Length; i++)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 2}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(sheets[i]);
                Sheet entry = new() { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = id };
                if (sheets[i].Hidden)
                {
                    entry.State = SheetStateValues.Hidden;
                }

                list.AppendChild(entry);
                if (sheets[i].HeadRow > 0)
                {
                    names.AppendChild(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{sheets[i].Name}'!${sheets[i].HeadRow}:${sheets[i].HeadRow}"))
                    {
                        Name = "_xlnm.Print_Titles",
                        LocalSheetId = (uint)i,
                    });
                }
            }

            book.Workbook = names.HasChildren ? new Workbook(list, names) : new Workbook(list);
        }

        return DocxPackage.Settle(stream);
    }

    /// <summary>A column's letters, from 0.</summary>
    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    private static Worksheet Worksheet(XlsxSheet sheet)
    {
        Worksheet worksheet = new(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        SheetView view = new() { WorkbookViewId = 0 };
        if (sheet.HeadRow > 0)
        {
            view.AppendChild(new Pane
            {
                VerticalSplit = sheet.HeadRow,
                TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{sheet.HeadRow + 1}"),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        worksheet.AppendChild(new SheetViews(view));
        worksheet.AppendChild(new Columns(sheet.Widths.Select((w, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = w, CustomWidth = true })));
        worksheet.AppendChild(new SheetData(sheet.Rows.Select((r, i) => Row(r, i + 1, sheet.Widths))));
        if (sheet.Locked)
        {
            worksheet.AppendChild(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatRows = false, FormatColumns = false });
        }

        if (sheet.ChoiceRange is { } range)
        {
            worksheet.AppendChild(new DataValidations(new DataValidation(new Formula1($"\"{sheet.Choices}\""))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                ShowErrorMessage = true,
                ErrorTitle = "回答",
                Error = "一覧から選んでください。",
                SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
            })
            { Count = 1 });
        }

        worksheet.AppendChild(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        worksheet.AppendChild(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        worksheet.AppendChild(new HeaderFooter(new OddFooter("&C- &P / &N -")));
        return worksheet;
    }

    private static Row Row(ImmutableArray<XlsxCell> cells, int number, ImmutableArray<double> widths) => new(cells.Select((c, i) => Cell(c, i, number)))
    {
        RowIndex = (uint)number,
        Height = Math.Min(LineHeight * cells.Select((c, i) => LinesOf(c, widths[i])).DefaultIfEmpty(1).Max(), HighestRow),
        CustomHeight = true,
    };

    /// <summary>How many lines a cell takes, so that programs that fit no heights show it whole. A Japanese character is two wide.</summary>
    private static int LinesOf(XlsxCell cell, double width) => cell.Look switch
    {
        XlsxLook.Title => 2,
        XlsxLook.Note => 1,
        _ => cell.Text.Split('\n').Sum(l => 1 + (int)(l.Sum(c => c < 128 ? 1.1 : 2.1) / width)),
    };

    private static Cell Cell(XlsxCell cell, int column, int row)
    {
        Cell written = new()
        {
            CellReference = string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}"),
            StyleIndex = (uint)cell.Look,
        };
        string text = XmlWords.Clean(cell.Text);
        if (text.Length > 0)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(text.Length > LongestCell ? text[..LongestCell] : text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }
}
