using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Preview;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>What a paper of change changes, in the report for people.</summary>
internal sealed class ChangeText(TextWriter output, IStringLocalizer<FactTexts> texts)
{
    private const int Longest = 80;

    public void Write(PaperReading reading)
    {
        if (reading.Before is not { } before)
        {
            return;
        }

        FactsComparison comparison = FactsComparison.Of(before, reading.Facts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"■ 変更前との違い（{comparison.Difference.Changes.Length} 件。評価は変更後の内容によります）"));
        foreach (FactChange change in comparison.Difference.Changes)
        {
            output.WriteLine($"  {ChangeWords.What(change, texts)}　{ChangeWords.Where(change, comparison, texts)}　{Words(change, change.Old)} → {Words(change, change.New)}");
        }

        output.WriteLine();
    }

    private string Words(FactChange change, ChangedValue? value) => Shortened.To(ChangeWords.Value(change, value, texts), Longest);
}
