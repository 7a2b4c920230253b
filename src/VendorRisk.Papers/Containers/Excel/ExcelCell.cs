namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A cell with something in it.</summary>
/// <param name="Row">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Text">What it shows.</param>
/// <param name="LeftOut">Words struck through and so not read.</param>
/// <param name="Hidden">Whether its row or column is hidden.</param>
internal sealed record ExcelCell(int Row, int Column, string Text, string LeftOut = "", bool Hidden = false)
{
    /// <summary>Column and row of an address like <c>AB12</c>; null when it is none.</summary>
    public static (int Column, int Row)? Address(string? text)
    {
        int column = 0;
        int i = 0;
        for (; i < text?.Length && text[i] is >= 'A' and <= 'Z' && i < 3; i++)
        {
            column = (column * 26) + (text[i] - 'A' + 1);
        }

        return column > 0 && int.TryParse(text.AsSpan(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int row) && row > 0
            ? (column, row)
            : null;
    }
}
