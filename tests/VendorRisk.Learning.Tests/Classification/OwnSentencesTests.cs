using System.Globalization;
using Xunit.Abstractions;

namespace VendorRisk.Learning.Tests.Classification;

/// <summary>The classifier on sentences written by us in other words than the labelled papers use.</summary>
public class OwnSentencesTests(ITestOutputHelper output)
{
    [Fact]
    public void Classify_SentencesInOtherWords_KeepsTheFiguresOfTheModelCard()
    {
        LabelledSafeguard[] rows = Read();
        Score score = Score.Of(SafeguardModel.Reviewed, rows);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"own sentences ({rows.Length}): micro-F1 {score.F1:F3}, right {score.Right}, wrong {score.Wrong}, missed {score.Missed}"));
        foreach (LabelledSafeguard row in rows)
        {
            string[] guessed = [.. SafeguardModel.Reviewed.Classify(row.Text).Select(g => g.ControlId)];
            if (!guessed.Order(StringComparer.Ordinal).SequenceEqual(row.Controls.Order(StringComparer.Ordinal)))
            {
                output.WriteLine($"[{string.Join(' ', row.Controls)}] guessed [{string.Join(' ', guessed)}] {row.Text}");
            }
        }

        score.F1.ShouldBeGreaterThanOrEqualTo(0.80);
    }

    private static LabelledSafeguard[] Read() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "own-sentences.tsv")).Skip(1)
            .Select(l => l.Split('\t'))
            .Select(c => new LabelledSafeguard("own", [.. c[0].Split(' ').Where(id => id != "none")], c[1])),
    ];
}
