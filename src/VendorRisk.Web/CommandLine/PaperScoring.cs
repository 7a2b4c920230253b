using System.Text.Json;
using System.Text.Json.Serialization;
using VendorRisk.Contract;
using VendorRisk.Documents;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Web.CommandLine.ScoreJson;
using VendorRisk.Web.CommandLine.ScoreText;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>Reads one paper, scores it, and writes the report.</summary>
internal sealed class PaperScoring(IPaperReader reader, IAssessor assessor, JapanClock clock)
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

        PaperReading reading = reader.Read(content, Path.GetFileName(path));
        if (!reading.IsRead)
        {
            errors.WriteLine(string.Concat(reading.Refusals));
            return ExitStatus.NotRead;
        }

        Assessment assessment = assessor.Assess(reading.Facts, asOf ?? clock.Today);
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(Report(reading, assessment), Published));
        }
        else
        {
            new ScoreTextReport(output).Write(reading, assessment);
        }

        return ExitStatus.Done;
    }

    private static ScoreReport Report(PaperReading reading, Assessment assessment) => new(
        PaperProjection.Paper(reading.Facts),
        PaperProjection.Sheets(reading.Facts),
        PaperProjection.Chain(reading.Facts),
        PaperProjection.Checklist(reading.Facts),
        PaperProjection.ClauseSets(reading.Facts),
        AssessmentProjection.Of(assessment),
        PaperProjection.NotRead(reading));
}
