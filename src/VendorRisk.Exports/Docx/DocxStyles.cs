using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Docx;

/// <summary>The looks of what we write. Sizes are half points. Fonts are those of Japanese offices; the font table names what to take without them.</summary>
internal static class DocxStyles
{
    public const string Body = "Honbun";
    public const string Title = "Daimei";
    public const string Heading = "Midashi";
    public const string SubHeading = "Komidashi";
    public const string Cell = "Ran";
    public const string Label = "Ranmei";
    public const string SmallCell = "ChiisaiRan";
    public const string SmallLabel = "ChiisaiRanmei";
    public const string Table = "Hyou";
    public const string Centre = "Chuou";
    public const string Right = "Migiyose";
    public const string Gap = "Aki";
    public const string Mincho = "ＭＳ 明朝";
    public const string Gothic = "ＭＳ ゴシック";

    public static Styles Build() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Mincho, HighAnsi = Mincho, EastAsia = Mincho, ComplexScript = Mincho },
                new FontSize { Val = "21" },
                new FontSizeComplexScript { Val = "21" },
                new Languages { Val = "ja-JP", EastAsia = "ja-JP" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "300", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph(Body, "本文", 21, JustificationValues.Left, after: "60", isDefault: true),
        Paragraph(Title, "題名", 32, JustificationValues.Center, before: "600", after: "480", bold: true),
        Paragraph(Heading, "見出し", 24, JustificationValues.Left, before: "120", after: "160", bold: true, level: 0),
        Paragraph(SubHeading, "小見出し", 21, JustificationValues.Left, before: "200", after: "80", bold: true, level: 1),
        Paragraph(Cell, "欄", 19, JustificationValues.Left),
        Paragraph(Label, "欄名", 19, JustificationValues.Left, gothic: true),
        Paragraph(SmallCell, "小さい欄", 16, JustificationValues.Left),
        Paragraph(SmallLabel, "小さい欄名", 16, JustificationValues.Left, gothic: true),
        Paragraph(Centre, "中央", 21, JustificationValues.Center, before: "240", after: "240"),
        Paragraph(Right, "右寄せ", 21, JustificationValues.Right, after: "120"),
        Paragraph(Gap, "空き", 12, JustificationValues.Left),
        TableStyle());

    private static Style Paragraph(
        string id, string name, int size, JustificationValues justify, string before = "0", string after = "0", bool bold = false, bool gothic = false, int? level = null, bool isDefault = false)
    {
        StyleParagraphProperties paragraph = new();
        if (level is not null)
        {
            paragraph.KeepNext = new KeepNext();
        }

        paragraph.SpacingBetweenLines = new SpacingBetweenLines { Before = before, After = after };
        paragraph.Justification = new Justification { Val = justify };
        if (level is { } depth)
        {
            paragraph.OutlineLevel = new OutlineLevel { Val = depth };
        }

        StyleRunProperties run = new();
        if (gothic || bold)
        {
            run.RunFonts = new RunFonts { Ascii = Gothic, HighAnsi = Gothic, EastAsia = Gothic };
        }

        string halfPoints = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
        run.FontSize = new FontSize { Val = halfPoints };
        run.FontSizeComplexScript = new FontSizeComplexScript { Val = halfPoints };
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault, CustomStyle = true };
    }

    private static Style TableStyle() => new(
        new StyleName { Val = "罫線の表" },
        new StyleTableProperties(
            new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = Table,
        CustomStyle = true,
    };

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
