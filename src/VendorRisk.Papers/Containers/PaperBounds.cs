using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.Papers.Containers;

/// <summary>Cuts what no paper is long enough to be, so that reading ends soon whatever comes in; what is cut is listed.</summary>
internal static class PaperBounds
{
    public static (ImmutableArray<string> Lines, ImmutableArray<UnreadLine> Cut) Apply(ImmutableArray<string> lines)
    {
        ImmutableArray<UnreadLine>.Builder cut = ImmutableArray.CreateBuilder<UnreadLine>();
        ImmutableArray<string>.Builder kept = ImmutableArray.CreateBuilder<string>(lines.Length);
        int characters = 0;
        foreach (string line in lines)
        {
            if (kept.Count == PaperLimits.MostLines || characters >= PaperLimits.MostCharacters)
            {
                cut.Add(new UnreadLine(kept.Count + 1, string.Create(CultureInfo.InvariantCulture, $"（長すぎるため、ここからの {lines.Length - kept.Count} 行は読んでいません）")));
                break;
            }

            int length = Math.Min(line.Length, PaperLimits.LongestLine);
            if (length < line.Length)
            {
                cut.Add(new UnreadLine(kept.Count + 1, string.Create(CultureInfo.InvariantCulture, $"（長すぎるため、この行の {length + 1} 文字目からは読んでいません）")));
            }

            kept.Add(length < line.Length ? line[..length] : line);
            characters += length;
        }

        return (kept.ToImmutable(), cut.ToImmutable());
    }
}
