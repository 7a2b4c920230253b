using System.Collections.Immutable;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Corrections;

/// <summary>Corrections as training data: of several corrections of one sentence in one place the last counts.</summary>
internal static class CorrectionExport
{
    public static string Write(ImmutableArray<SafeguardCorrection> corrections) => TrainingFile.Write(
        corrections
            .GroupBy(c => (SentenceText.Folded(c.Text), c.Side, c.Section))
            .Select(g => g.Last())
            .Select(c => new TrainingSentence(c.After, c.Side, c.Section, c.Text, HeldOut: false)));
}
