namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A merged range, ends included.</summary>
internal sealed record ExcelMerge(int Left, int Top, int Right, int Bottom)
{
    public static ExcelMerge? Parse(string? range)
    {
        string[] ends = (range ?? "").Split(':');
        return ends.Length == 2 && ExcelCell.Address(ends[0]) is { } from && ExcelCell.Address(ends[1]) is { } to
            ? new ExcelMerge(from.Column, from.Row, to.Column, to.Row)
            : null;
    }

    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
