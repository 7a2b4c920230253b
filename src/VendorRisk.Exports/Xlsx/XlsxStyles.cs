using DocumentFormat.OpenXml.Spreadsheet;

namespace VendorRisk.Exports.Xlsx;

/// <summary>The style sheet; its formats are in the order of <see cref="XlsxLook"/>.</summary>
internal static class XlsxStyles
{
    public static Stylesheet Build() => new(
        new Fonts(Font(10, false), Font(10, true), Font(14, true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE8E8E8"),
            Solid("FFFFF9DB")) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(0, 0, 1, locked: true),
            Format(1, 2, 1, locked: true),
            Format(2, 0, 0, locked: true, wrap: false),
            Format(0, 0, 0, locked: true, wrap: false),
            Format(0, 3, 1, locked: false)) { Count = 5 },
        new CellStyles(new CellStyle { Name = "標準", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Font(double size, bool bold) => bold
        ? new Font(new Bold(), new FontSize { Val = size }, new FontName { Val = "游ゴシック" }, new FontCharSet { Val = 128 })
        : new Font(new FontSize { Val = size }, new FontName { Val = "游ゴシック" }, new FontCharSet { Val = 128 });

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    /// <summary>Every cell is text (format 49): what is typed there, 1-2 for one, stays as typed.</summary>
    private static CellFormat Format(uint font, uint fill, uint border, bool locked, bool wrap = true) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap },
        new Protection { Locked = locked })
    {
        NumberFormatId = 49,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        ApplyProtection = true,
    };
}
