using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Wording;

/// <summary>A run of kanji as printed.</summary>
/// <param name="Word">The run.</param>
/// <param name="Source">Where it stands.</param>
internal sealed partial record KanjiRun(string Word, Source Source)
{
    public static IEnumerable<KanjiRun> Of(PaperText text) =>
        Runs().Matches(text.Folded).Select(m => new KanjiRun(m.Value, text.SourceOf(m.Index, m.Length)));

    [GeneratedRegex("[\u4E00-\u9FFF]{4,}")]
    private static partial Regex Runs();
}
