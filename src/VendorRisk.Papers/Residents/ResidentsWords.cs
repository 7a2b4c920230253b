using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace VendorRisk.Papers.Residents;

/// <summary>The words that residents' data and what is like it are known by, read from <c>residents-words.json</c>, where they are explained.</summary>
internal static class ResidentsWords
{
    private static readonly Words Product = Read();

    public static ImmutableArray<string> PersonalLabels => Product.PersonalLabels;

    public static ImmutableArray<string> CardLabels => Product.CardLabels;

    public static ImmutableArray<string> OtherLabels => Product.OtherLabels;

    public static ImmutableArray<string> Units => Product.Units;

    public static ImmutableArray<string> NameHeads => Product.NameHeads;

    public static ImmutableArray<string> ContactHeads => Product.ContactHeads;

    public static ImmutableArray<string> HomeHeads => Product.HomeHeads;

    public static ImmutableArray<string> BirthHeads => Product.BirthHeads;

    public static ImmutableArray<string> StaffWords => Product.StaffWords;

    public static ImmutableArray<string> FirmWords => Product.FirmWords;

    public static ImmutableArray<string> Prefectures => Product.Prefectures;

    public static FrozenSet<string> Surnames { get; } = Product.Surnames.ToFrozenSet(StringComparer.Ordinal);

    public static bool HasAny(string text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last of these words ends in a text; -1 where none is in it.</summary>
    public static int LastEnd(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        int end = -1;
        foreach (string word in words)
        {
            int at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            end = at < 0 ? end : Math.Max(end, at + word.Length);
        }

        return end;
    }

    private static Words Read()
    {
        using Stream words = typeof(ResidentsWords).Assembly.GetManifestResourceStream("VendorRisk.Papers.residents-words.json")!;
        return JsonSerializer.Deserialize<Words>(words, JsonSerializerOptions.Web)!;
    }

    private sealed record Words(
        ImmutableArray<string> PersonalLabels,
        ImmutableArray<string> CardLabels,
        ImmutableArray<string> OtherLabels,
        ImmutableArray<string> Units,
        ImmutableArray<string> NameHeads,
        ImmutableArray<string> ContactHeads,
        ImmutableArray<string> HomeHeads,
        ImmutableArray<string> BirthHeads,
        ImmutableArray<string> StaffWords,
        ImmutableArray<string> FirmWords,
        ImmutableArray<string> Prefectures,
        ImmutableArray<string> Surnames);
}
