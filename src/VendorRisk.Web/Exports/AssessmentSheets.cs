using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Web.Heatmap;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Exports;

/// <summary>What a page shows of an assessment, as lines for print: one source for the .docx and the print pages.</summary>
internal static class AssessmentSheets
{
    private const int LongestQuote = 160;

    public static AssessmentSheet Of(EngagementDetail detail, Func<int, string, string?> quotes, SheetTexts texts)
    {
        EngagementRow row = detail.Row;
        return new AssessmentSheet
        {
            Title = row.Title,
            Department = row.Department,
            Grade = row.Grade ?? "－",
            GradeWords = (row.Grade is { } grade ? texts.Shared["Grade." + grade].Value : texts.Export["Export.NoGrade"].Value) + (detail.Gated ? texts.Export["Export.Gated"].Value : string.Empty),
            Points = texts.Export["Export.Points", Number(row.Inherent), Number(row.Residual)],
            Term = Term(row, texts),
            People = row.People is { } people ? texts.Export["Export.People", people.ToString("N0", CultureInfo.InvariantCulture)] : string.Empty,
            AsOf = Wareki.Show(detail.AsOf),
            Policy = detail.Policy,
            Incomplete = row.Complete ? string.Empty : texts.Export["Export.Incomplete", string.Join('、', detail.Faults)],
            Foremost = [.. detail.Foremost.Select(f => Line(f, detail.Facts, quotes, texts))],
            Findings = [.. detail.Findings.Select(f => Line(f, detail.Facts, quotes, texts))],
            Chain = [.. detail.Chain.Select(n => Link(n, detail, texts))],
            Unknowns = [.. detail.Unjudged.Select(u => new UnknownLine(u.Title, RiskNames.OfCategory(u.Category), string.Join('、', u.Missing)))],
            Categories = [.. row.Cells.Select(c => new CategoryMark(RiskNames.OfCategory(c.Category), HeatWords.Mark(c), HeatWords.Caption(texts.Shared, c)))],
        };
    }

    public static FindingLine Line(FindingView finding, EngagementFacts facts, Func<int, string, string?> quotes, SheetTexts texts) => new(
        texts.Shared.Of(finding.Severity),
        RiskNames.OfCategory(finding.Category),
        finding.Subject ?? string.Empty,
        finding.Message,
        string.Join('\n', finding.Evidence.Select(e => Evidence(e, facts, quotes, texts)).Distinct())
            + (finding.EvidenceLeftOut > 0 ? '\n' + texts.Shared["Finding.EvidenceLeftOut", finding.EvidenceLeftOut].Value : string.Empty),
        finding.Due is { } due ? texts.Export["Export.Due", finding.Remedy, Wareki.Show(due)] : finding.Remedy)
    {
        Accepted = Accepted(finding, texts),
    };

    /// <summary>That a finding is accepted, why, by whom and when; empty while it is open.</summary>
    public static string Accepted(FindingView finding, SheetTexts texts) => finding.Standing?.Accepted is { } accepted
        ? texts.Export["Export.Accepted", accepted.Reason, accepted.AcceptedBy, Wareki.Show(JapanClock.DateOf(accepted.AcceptedAt))]
        : string.Empty;

    /// <summary>The words that a finding rests on, as they hold now.</summary>
    public static string Quote(Evidence evidence, EngagementFacts facts, Func<int, string, string?> quotes, SheetTexts texts) =>
        ByPerson(evidence, facts, texts)
        ?? (evidence is { Line: { } line, Quote: { Length: > 0 } read } ? quotes(line, read) ?? texts.Export["Export.Superseded"].Value : evidence.Quote ?? string.Empty);

    private static string? ByPerson(Evidence evidence, EngagementFacts facts, SheetTexts texts) =>
        FactAt.Find(facts, evidence.Path) is { Source.Person: { Length: > 0 } person } fact
            ? texts.Export["Export.ByPerson", fact.State == FactState.Known ? FactWords.Value(texts.Facts, OpenFact.Of(fact)) : texts.Facts["Fact.Unknown"].Value, person].Value
            : null;

    // Where a person has said what holds, that is the evidence; the words of the paper may say otherwise by now.
    private static string Evidence(Evidence evidence, EngagementFacts facts, Func<int, string, string?> quotes, SheetTexts texts)
    {
        if (ByPerson(evidence, facts, texts) is { } said)
        {
            return said;
        }

        string place = evidence.Line is { } line ? texts.Shared["Finding.Line", line] : evidence.Record is not null ? texts.Shared["Finding.Register"] : string.Empty;
        string words = Quote(evidence, facts, quotes, texts);
        string quote = words.Length > LongestQuote ? words[..LongestQuote] + "…" : words;
        return quote.Length > 0 ? $"{place}「{quote}」" : evidence.Line is null ? (place + texts.Shared["Finding.Absent"].Value) : place;
    }

    private static ChainLine Link(ChainNode node, EngagementDetail detail, SheetTexts texts) => new(
        texts.Shared["Chain.Tier" + Math.Clamp(node.Tier, 1, 3).ToString(CultureInfo.InvariantCulture)],
        node.Name,
        node.ParentId is null ? texts.Export["Export.Ward"] : detail.Chain.FirstOrDefault(n => n.Id == node.ParentId)?.Name ?? string.Empty,
        node.Grade ?? string.Empty,
        string.Join('\n', node.Certifications.Concat(node.Clouds)),
        node.Findings);

    private static string Term(EngagementRow row, SheetTexts texts)
    {
        string start = row.Start is { } first ? Wareki.Show(first) : string.Empty;
        string end = row.End is { } last ? Wareki.Show(last) : string.Empty;
        return start.Length + end.Length == 0 ? string.Empty : $"{start}～{end}" + (row.Rollover ? texts.Export["Export.Rollover"].Value : string.Empty);
    }

    private static string Number(decimal points) => points.ToString("0.#", CultureInfo.InvariantCulture);
}
