using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>Reads what <c>tesseract … tsv</c> writes: a line a word, with its place and how sure the program is.</summary>
internal static class ScannedWords
{
    private const int Columns = 12;
    private const string Word = "5";
    private const int Most = 50_000;

    public static ImmutableArray<ScannedWord> Read(byte[] tsv)
    {
        ImmutableArray<ScannedWord>.Builder words = ImmutableArray.CreateBuilder<ScannedWord>();
        foreach (string line in Encoding.UTF8.GetString(tsv).Split('\n').Take(Most))
        {
            string[] cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length < Columns || cells[0] != Word || string.IsNullOrWhiteSpace(cells[11]))
            {
                continue;
            }

            (int left, int top, int width, int height) = (Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]));
            words.Add(new ScannedWord(cells[11].Trim(), new ScanArea(left, top, left + width, top + height), $"{cells[2]}.{cells[3]}.{cells[4]}", double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out double sure) ? sure : 0));
        }

        return words.ToImmutable();
    }

    private static int Number(string cell) => int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
