using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Remedies;

namespace VendorRisk.Web.Risk;

/// <summary>Turns facts and their assessment into what pages show, in the page's language. Adds nothing, drops nothing.</summary>
internal static class AssessmentViews
{
    public static EngagementRow Row(string id, EngagementFacts facts, Assessment assessment, bool sample, string untitled)
    {
        ImmutableArray<FindingView> findings = Findings(assessment);
        Term? term = facts.Sheets.Where(sheet => sheet.Kind == SheetKind.Outsourcing).Select(sheet => sheet.Term).FirstOrDefault()
            ?? facts.Sheets.Select(sheet => sheet.Term).FirstOrDefault();
        return new EngagementRow
        {
            Id = id,
            Title = facts.Title.Or(untitled),
            Department = facts.Department.Or(string.Empty),
            Vendors = [.. facts.Chain.OrderBy(link => link.Tier).Select(NameOf)],
            Grade = assessment.Grade.ToString(),
            Complete = assessment.Complete,
            Sample = sample,
            Inherent = assessment.Inherent.Value,
            Residual = assessment.Residual.Value,
            Worst = findings.FirstOrDefault() is { } worst ? new WorstFinding(worst.Severity, worst.Message) : null,
            FindingCount = findings.Length,
            People = facts.People.Count.IsKnown ? facts.People.Count.Value : null,
            Start = Day(term?.Start),
            End = Day(term?.End),
            Rollover = term?.Rollover.Is(true) ?? false,
            Cells = Cells(assessment),
        };
    }

    /// <summary>The row that the portfolio view holds.</summary>
    public static EngagementRow Row(PortfolioEntry entry, string untitled) => new()
    {
        Id = entry.Id.ToString(),
        Title = entry.Title ?? untitled,
        Department = entry.Department ?? string.Empty,
        Vendors = entry.Vendors,
        Grade = entry.Grade.ToString(),
        Complete = entry.Complete,
        Sample = entry.Sample,
        Inherent = entry.Inherent.Value,
        Residual = entry.Residual.Value,
        Worst = entry.Worst is { } worst ? new WorstFinding(entry.WorstSeverity!.Value, RiskNames.Of(worst)) : null,
        FindingCount = entry.Findings,
        Accepted = entry.Accepted,
        People = entry.People,
        Start = entry.Start,
        End = entry.End,
        Rollover = entry.Rollover,
        Cells = Cells(entry.Cells),
    };

    /// <summary>The cells that a view holds.</summary>
    public static ImmutableArray<HeatCell> Cells(ImmutableArray<PortfolioCell> cells) =>
        [.. cells.Select(cell => new HeatCell(cell.Category, StateOf(cell.State, cell.Findings), cell.Points.Value, cell.Findings, cell.Worst, cell.Unknown)
        {
            Change = cell.Change,
            Engagements = cell.Engagements,
            People = cell.People,
        })];

    public static EngagementDetail Detail(EngagementRow row, JudgedFacts judged, GradeStep? next)
    {
        (EngagementFacts facts, Assessment assessment) = judged;
        ImmutableArray<FindingStanding> standings = judged.Standings();
        ImmutableArray<FindingView> findings = [.. Findings(assessment).Select((finding, place) => finding with { Standing = standings[place] })];
        ImmutableArray<UnjudgedView> unjudged =
        [
            .. assessment.Unjudged.Select(rule => new UnjudgedView(
                rule.Rule, RiskNames.Of(rule.Title), rule.Category, [.. rule.Missing.Select(path => FactPathWords.Of(path, facts)).Distinct()], rule.Contribution.Value, rule.Missing)),
        ];
        return new EngagementDetail
        {
            Row = row with { Accepted = findings.Count(finding => !finding.IsOpen) },
            Facts = facts,
            AsOf = assessment.AsOf,
            Gated = assessment.Gated,
            Policy = assessment.Policy,
            Chain = Chain(facts, assessment),
            Findings = findings,
            Foremost = [.. (assessment with { Findings = [.. assessment.Findings.Where((_, place) => findings[place].IsOpen)] }).Foremost(3).Select(finding => findings[assessment.Findings.IndexOf(finding)])],
            Next = NextGradeView.Of(next, findings, unjudged),
            Unjudged = unjudged,
            Steps = Waterfall.Of(assessment),
            Faults = [.. assessment.Faults.Select(fault => fault.InWords())],
        };
    }

    /// <summary>The findings in the assessment's own order; the key is the place in it, which replays alike.</summary>
    public static ImmutableArray<FindingView> Findings(Assessment assessment) =>
        [.. assessment.Findings.Select((finding, place) => new FindingView
        {
            Key = KeyOf(place),
            Rule = finding.Rule,
            Severity = finding.Severity,
            Category = finding.Category,
            Subject = finding.Subject,
            LinkId = finding.LinkId,
            Message = RiskNames.Of(finding.Message),
            Why = RiskNames.Of(finding.Why),
            Remedy = RiskNames.Of(finding.Remedy),
            Contribution = finding.Contribution.Value,
            Due = finding.Due,
            Evidence = finding.Evidence,
            EvidenceLeftOut = finding.EvidenceLeftOut,
        })];

    public static string KeyOf(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<HeatCell> Cells(Assessment assessment) =>
        [.. assessment.Categories.Select(category => new HeatCell(
            category.Category,
            StateOf(category.State, category.Findings),
            category.Score.Value,
            category.Findings,
            category.Worst,
            assessment.Unjudged.Count(rule => rule.Category == category.Category)))];

    private static HeatState StateOf(CategoryState state, int findings) => state switch
    {
        CategoryState.Faulted => HeatState.Faulted,
        _ when findings > 0 => HeatState.Found,
        CategoryState.Unknown => HeatState.Unknown,
        CategoryState.NotCovered => HeatState.NotCovered,
        _ => HeatState.Clear,
    };

    private static ImmutableArray<ChainNode> Chain(EngagementFacts facts, Assessment assessment)
    {
        Dictionary<string, LinkScore> scores = assessment.Links.ToDictionary(link => link.LinkId, StringComparer.Ordinal);
        return [.. facts.Chain.Select(link => Node(link, scores.GetValueOrDefault(link.Id)) with
        {
            Edge = ChainEdges.Of(link, facts),
            Held = Held(link, assessment.AsOf),
            Services = Services(link),
        })];
    }

    private static ChainNode Node(ChainLink link, LinkScore? score) => new()
    {
        Id = link.Id,
        ParentId = link.ParentId,
        Tier = link.Tier,
        Name = NameOf(link),
        Undecided = link.Undecided.Is(true),
        Grade = score?.Grade.ToString(),
        Certifications = [.. link.Certifications.Concat(link.Registered?.Certifications ?? []).Select(CertificationWords.Of).Distinct()],
        Clouds = [.. link.CloudServices.Where(cloud => cloud.Name.IsKnown).Select(cloud => cloud.Name.Value!).Distinct()],
        VendorId = link.Registered?.VendorId,
        Findings = score?.Findings ?? 0,
        Worst = score?.Worst,
    };

    private static ImmutableArray<ChainCertification> Held(ChainLink link, DateOnly asOf) =>
    [
        .. (link.Registered?.Certifications ?? []).Concat(link.Certifications)
            .Select(held => new ChainCertification(CertificationWords.Of(held), held.Expires.IsKnown ? held.Expires.Value.DayNumber - asOf.DayNumber : null))
            .DistinctBy(held => held.Words),
    ];

    private static ImmutableArray<ChainCloud> Services(ChainLink link) =>
    [
        .. link.CloudServices.Concat(link.Registered?.CloudServices ?? []).Where(cloud => cloud.Name.IsKnown)
            .Select(cloud => new ChainCloud(
                cloud.Name.Value!, cloud.OperatorCountry.IsKnown ? cloud.OperatorCountry.Value : null, cloud.ServerCountry.IsKnown ? cloud.ServerCountry.Value : null))
            .DistinctBy(cloud => cloud.Name),
    ];

    private static string NameOf(ChainLink link) => link.Name.Or(link.Undecided.Is(true) ? "未定" : "不明");

    private static DateOnly? Day(Fact<DateOnly>? day) => day is { IsKnown: true } ? day.Value : null;
}
