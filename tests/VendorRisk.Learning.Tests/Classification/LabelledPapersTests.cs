using System.Globalization;
using VendorRisk.Tests;
using Xunit.Abstractions;

namespace VendorRisk.Learning.Tests.Classification;

/// <summary>The classifier on the safeguards of three real papers, labelled by people. Figures of the model card come from here.</summary>
public class LabelledPapersTests(ITestOutputHelper output)
{
    [SeedFact]
    public void Classify_LabelledPapers_ReachesTheMicroF1OfTheModelCard()
    {
        LabelledSafeguard[] rows = Read();
        rows.Length.ShouldBe(164);
        Score all = Score.Of(SafeguardModel.Reviewed, rows);
        Score distinct = Score.Of(SafeguardModel.Reviewed, rows.DistinctBy(r => r.Text));
        Print("all rows", all);
        Print("distinct texts", distinct);
        foreach (string control in rows.SelectMany(r => r.Controls).Distinct().Order(StringComparer.Ordinal))
        {
            LabelledSafeguard[] about = [.. rows.Where(r => r.Controls.Contains(control)).Select(r => r with { Controls = [control] })];
            int found = about.Count(r => SafeguardModel.Reviewed.Classify(r.Text).Any(g => g.ControlId == control));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{control} recall {found}/{about.Length}"));
        }

        foreach (LabelledSafeguard row in rows.DistinctBy(r => r.Text))
        {
            string[] guessed = [.. SafeguardModel.Reviewed.Classify(row.Text).Select(g => g.ControlId)];
            if (!guessed.Order(StringComparer.Ordinal).SequenceEqual(row.Controls.Order(StringComparer.Ordinal)))
            {
                output.WriteLine($"[{string.Join(' ', row.Controls)}] guessed [{string.Join(' ', guessed)}] {row.Text}");
            }
        }

        all.F1.ShouldBeGreaterThanOrEqualTo(0.80);
        distinct.F1.ShouldBeGreaterThanOrEqualTo(0.80);
    }

    private void Print(string what, Score score) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: micro-F1 {score.F1:F3}, right {score.Right}, wrong {score.Wrong}, missed {score.Missed}"));

    private static LabelledSafeguard[] Read() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Seeds.SharedFolder!, "labels"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(l => l.Split('\t'))
            .Where(c => c[0] != "seed")
            .Select(c => new LabelledSafeguard(c[0], [.. c[7].Split(' ').Where(id => id != "none")], c[8])),
    ];
}
