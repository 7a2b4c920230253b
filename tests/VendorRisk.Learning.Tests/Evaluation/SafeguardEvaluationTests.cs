using System.Globalization;
using VendorRisk.Tests;

namespace VendorRisk.Learning.Tests.Evaluation;

public class SafeguardEvaluationTests
{
    [SeedFact]
    public void Run_LabelledPapers_GivesTheFiguresOfTheModelCard()
    {
        EvaluationReport report = SafeguardEvaluation.Run(model: null, Path.Combine(Seeds.SharedFolder!, "labels"), dataFolder: null);
        report.Sentences.ShouldBe(164);
        report.Micro.F1.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(920);
        CardHolds(report, "labels");
        foreach (ControlFigures control in report.Controls)
        {
            Card().ShouldContain($"| {control.ControlId} | {control.Support} | {control.Figures.Right} | {control.Figures.Wrong} | {control.Figures.Missed} |");
        }

        foreach (AbstentionPoint point in report.Abstention)
        {
            Card().ShouldContain($"| {point.LeastSureness} | {point.Answered} | {point.Figures.F1?.ToString(CultureInfo.InvariantCulture) ?? "–"} |");
        }
    }

    [Fact]
    public void Run_WithoutLabels_MeasuresOnTheHeldOutSentencesAsTheModelCardSays()
    {
        EvaluationReport report = SafeguardEvaluation.Run(model: null, Path.Combine(Path.GetTempPath(), "vendorrisk-no-labels"), dataFolder: null);
        report.Set.ShouldBe("held-out");
        report.Micro.F1.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(880);
        CardHolds(report, "held-out");
    }

    [Fact]
    public void Run_ChecklistRowsInOtherOfficesWords_GivesTheFiguresOfTheModelCard()
    {
        EvaluationReport report = SafeguardEvaluation.Run(model: null, Path.Combine(AppContext.BaseDirectory, "checklist"), dataFolder: null);
        report.Sentences.ShouldBeGreaterThanOrEqualTo(200);
        report.DistinctTexts.ShouldBe(report.Sentences);
        report.Controls.ShouldAllBe(control => control.Support >= 5);
        report.Micro.F1.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(850);
        CardHolds(report, "checklist");
    }

    [Fact]
    public void Run_Twice_GivesTheSameFigures() =>
        SafeguardEvaluation.Run(null, null, null).Controls.ShouldBe(SafeguardEvaluation.Run(null, null, null).Controls);

    [Fact]
    public void Run_LabelsWithoutColumns_SaysWhichFile()
    {
        string folder = Directory.CreateTempSubdirectory("vendorrisk-labels-").FullName;
        File.WriteAllText(Path.Combine(folder, "a.tsv"), "id\ttext\nOP-01\t文\n");
        Should.Throw<InvalidDataException>(() => SafeguardEvaluation.Run(null, folder, null)).Message.ShouldContain("a.tsv");
        Directory.Delete(folder, recursive: true);
    }

    private static void CardHolds(EvaluationReport report, string set) => Card().ShouldContain(string.Create(
        CultureInfo.InvariantCulture,
        $"| {set} | {report.Sentences} | {report.Micro.Right} | {report.Micro.Wrong} | {report.Micro.Missed} | {report.Micro.F1} | {report.MacroF1} | {report.Baseline.F1} |"));

    private static string Card() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "model-card.md"));
}
