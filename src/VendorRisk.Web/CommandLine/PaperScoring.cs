using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.CommandLine.ScoreJson;
using VendorRisk.Web.CommandLine.ScoreText;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.CommandLine;

/// <summary>
/// Reads one paper, or each paper of a zip, scores it, and writes the report. A JSON of several is a list of file and report.
/// A paper of a kind that is no engagement is reported without an assessment.
/// </summary>
internal sealed class PaperScoring(IPaperReader reader, IAssessor assessor, ClauseReview clauses, IGradeSteps steps, JapanClock clock, Profile profile, IStringLocalizer<FactTexts> texts)
{
    // Names of the published JSON are always there: what is not known is null, never left out.
    private static readonly JsonSerializerOptions Published = new(ContractJson.Indented) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public int Run(string path, DateOnly? asOf, bool json, TextWriter output, TextWriter errors)
    {
        if (!PaperFile.TryLoad(path, out byte[] content, out string problem))
        {
            errors.WriteLine(problem);
            return ExitStatus.NotRead;
        }

        ImmutableArray<PaperEntry> papers = reader.ReadAll(content, Path.GetFileName(path));
        foreach (PaperEntry paper in papers.Where(p => !p.Reading.IsRead))
        {
            errors.WriteLine(string.Concat(paper.Reading.Refusals));
        }

        foreach (PaperEntry paper in papers.Where(p => !p.Reading.Residents.IsEmpty))
        {
            errors.WriteLine($"注意: 「{paper.Name}」に、住民の情報そのものが入っているようです: {ResidentsReport.Of(paper.Reading.Residents)}。番号や氏名は表示しません。除いた文書にしてください。");
        }

        DateOnly day = asOf ?? clock.Today;
        (string Name, PaperReading Reading, Assessment? Assessment)[] scored =
            [.. papers.Where(p => p.Reading.IsRead).Select(p => (p.Name, p.Reading, p.Reading.Kind.IsAssessed() ? assessor.Assess(p.Reading.Facts, day) : null))];
        if (json && scored.Length > 0)
        {
            ScoreReport[] reports = [.. scored.Select(s => Report(s.Reading, s.Assessment, day))];
            output.WriteLine(papers.Length == 1
                ? JsonSerializer.Serialize(reports[0], Published)
                : JsonSerializer.Serialize(scored.Zip(reports, (s, report) => new { File = s.Name, Report = report }), Published));
        }
        else if (!json)
        {
            WriteText(scored, day, output, papers.Length > 1);
        }

        return scored.Length == papers.Length ? ExitStatus.Done : ExitStatus.NotRead;
    }

    private void WriteText((string Name, PaperReading Reading, Assessment? Assessment)[] scored, DateOnly day, TextWriter output, bool several)
    {
        foreach ((string name, PaperReading reading, Assessment? assessment) in scored)
        {
            if (several)
            {
                output.WriteLine($"◆◆ {name}");
            }

            if (assessment is not null)
            {
                new ScoreTextReport(output, profile.Office, new ChangeText(output, texts)).Write(reading, assessment, steps.NextOf(assessment));
            }
            else
            {
                new UngradedText(output).Write(reading, clauses.Of(reading.Facts, day));
            }

            if (several)
            {
                output.WriteLine();
            }
        }
    }

    private ScoreReport Report(PaperReading reading, Assessment? assessment, DateOnly day) => new(
        PaperProjection.Paper(reading.Facts, reading.Kind),
        PaperProjection.Sheets(reading.Facts),
        PaperProjection.Chain(reading.Facts),
        PaperProjection.Checklist(reading.Facts),
        PaperProjection.ClauseSets(reading.Facts, assessment is null ? clauses.Of(reading.Facts, day) : []),
        assessment is null ? null : AssessmentProjection.Of(assessment, steps.NextOf(assessment)),
        PaperProjection.NotRead(reading),
        ChangeProjection.Of(reading));
}
