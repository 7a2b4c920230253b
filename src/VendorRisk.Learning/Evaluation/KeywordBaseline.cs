using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Evaluation;

/// <summary>What a page of keywords would do: the yardstick that a model must beat to be worth its file.</summary>
internal static class KeywordBaseline
{
    private static readonly ImmutableArray<(string Id, Regex Words)> Rules =
    [
        .. EmbeddedFile.Text("keywords.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(columns => (columns[0], new Regex(columns[1].ToUpperInvariant(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))),
    ];

    public static ImmutableArray<string> Of(TrainingSentence sentence)
    {
        string text = SentenceText.Folded(sentence.Text);
        return [.. Rules.Where(r => r.Words.IsMatch(text)).Select(r => r.Id)];
    }
}
