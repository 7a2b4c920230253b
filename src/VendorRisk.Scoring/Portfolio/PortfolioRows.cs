using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The rows of the portfolio view that a judged engagement gives.</summary>
internal static class PortfolioRows
{
    private const string Undecided = "未定";
    private const string Unknown = "不明";
    private const int LongestKey = 200;

    /// <summary>The term that stands for the engagement: that of its first outsourcing, else of its first form.</summary>
    public static Term? TermOf(EngagementFacts facts) =>
        facts.Sheets.Where(sheet => sheet.Kind == SheetKind.Outsourcing).Select(sheet => sheet.Term).FirstOrDefault() ?? facts.Sheets.Select(sheet => sheet.Term).FirstOrDefault();

    /// <param name="judged">The engagement.</param>
    /// <param name="sequence">Its stored assessment.</param>
    /// <param name="asOf">The latest day for which it holds.</param>
    /// <param name="before">What it was judged as when the newest decision was made; null when there is none.</param>
    public static PortfolioViewRow Of(JudgedEngagement judged, long sequence, DateOnly asOf, DecidedFacts? before)
    {
        (Engagement engagement, ImmutableArray<DecisionRecord> decisions, EngagementFacts facts, Assessment assessment, string generation) = judged;
        Term? term = TermOf(facts);
        string[] vendors = [.. facts.Chain.OrderBy(link => link.Tier).Select(NameOf)];
        AssessedFinding? worst = assessment.Findings.FirstOrDefault();
        string? title = Known(facts.Title);
        string? department = Known(facts.Department);
        DecisionRecord? decision = decisions.Newest();
        return new PortfolioViewRow
        {
            EngagementId = engagement.Id.ToString(),
            Revision = engagement.Revision,
            Version = engagement.Current.Number,
            Title = title,
            Department = department,
            Vendors = string.Join('\n', vendors),
            Words = SearchWords.Of([title, department, .. vendors, worst?.Message.Ja, worst?.Message.En]),
            State = engagement.State.ToString(),
            Decision = decision?.Outcome.ToString(),
            DecidedVersion = decision?.Version,
            Before = before?.Assessment.Residual.Tenths,
            Reopened = Reopening.Of(judged, before),
            Classes = facts.Sheets.SelectMany(sheet => sheet.Items).Select(item => 1 << (int)item.Class).Distinct().Sum(),
            Topics = facts.ClauseSets.SelectMany(set => set.Clauses).SelectMany(clause => clause.Topics).Select(topic => 1 << (int)topic).Distinct().Sum(),
            Sample = engagement.Sample,
            People = facts.People.Count.IsKnown ? facts.People.Count.Value : null,
            Start = term is { Start.IsKnown: true } ? term.Start.Value : null,
            End = term is { End.IsKnown: true } ? term.End.Value : null,
            Rollover = term?.Rollover.Is(true) ?? false,
            Grade = (int)assessment.Grade,
            Complete = assessment.Complete,
            Inherent = assessment.Inherent.Tenths,
            Residual = assessment.Residual.Tenths,
            Findings = assessment.Findings.Length,
            Accepted = engagement.Acceptances.IsEmpty ? 0 : FindingStandings.Of(facts, assessment, engagement.Acceptances).Count(standing => standing.Accepted is not null),
            WorstSeverity = (int?)worst?.Severity,
            WorstJa = worst?.Message.Ja,
            WorstEn = worst?.Message.En,
            Categories = assessment.Categories.Where(c => c.Findings > 0 || c.State == CategoryState.Faulted).Sum(c => 1 << RiskCategories.All.IndexOf(c.Category)),
            Asks = AsksOf(facts),
            Sequence = sequence,
            AsOf = asOf,
            Generation = generation,
            ChangedAt = engagement.Current.SavedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        };
    }

    /// <param name="judged">The engagement.</param>
    /// <param name="before">Its assessment when the newest decision was made; null when there is none.</param>
    public static IEnumerable<PortfolioCellRow> Cells(JudgedEngagement judged, Assessment? before) => judged.Assessment.Categories.Select(category => new PortfolioCellRow
    {
        EngagementId = judged.Engagement.Id.ToString(),
        Place = RiskCategories.All.IndexOf(category.Category),
        State = (int)category.State,
        Weight = CellWeight.Of(category),
        Points = category.Score.Tenths,
        Findings = category.Findings,
        Worst = (int?)category.Worst,
        Unknown = judged.Assessment.Unjudged.Count(rule => rule.Category == category.Category),
        Before = before?.Categories.FirstOrDefault(earlier => earlier.Category == category.Category) is { } earlier ? CellWeight.Standing(earlier.State, earlier.Findings, earlier.Worst) : null,
    });

    public static IEnumerable<PortfolioLinkRow> Links(JudgedEngagement judged)
    {
        Dictionary<string, LinkScore> scores = judged.Assessment.Links.ToDictionary(link => link.LinkId, StringComparer.Ordinal);
        ImmutableArray<(ImmutableArray<PortfolioCell> Own, ImmutableArray<PortfolioCell> Reach)> cells = LinkCells.Of(judged.Facts, judged.Assessment);
        return judged.Facts.Chain.Select((link, place) =>
        {
            string name = Known(link.Name) is { } known ? VendorNameKey.Of(known) : "";
            string? vendor = link.Registered?.VendorId;
            return new PortfolioLinkRow
            {
                EngagementId = judged.Engagement.Id.ToString(),
                Place = place,
                Tier = link.Tier,
                Name = Known(link.Name),
                NameKey = name,
                VendorId = vendor,
                VendorKey = vendor ?? KeyOf(name),
                Grade = (int?)scores.GetValueOrDefault(link.Id)?.Grade,
                Link = link.Id,
                Parent = LinkCells.ParentOf(judged.Facts, link),
                Cells = PackedCells.Write(cells[place].Own),
                Reach = PackedCells.Write(cells[place].Reach),
            };
        });
    }

    /// <summary>A name as a row's key. What is too long for a name is no name anyway, and PostgreSQL takes no key of more than some 2,700 bytes.</summary>
    public static string KeyOf(string name) => name.Length <= LongestKey ? name : "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    private static string? AsksOf(EngagementFacts facts)
    {
        ChainLink[] open = [.. facts.Chain.Where(l => l.Undecided.Is(true))];
        string[] schemes = [.. open.SelectMany(l => l.Conditions).SelectMany(c => c.AnyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return open.Length == 0 ? null : schemes.Length == 0 ? " * " : $" {string.Join("  ", schemes)} ";
    }

    private static string NameOf(ChainLink link) => Known(link.Name) ?? (link.Undecided.Is(true) ? Undecided : Unknown);

    private static string? Known(Fact<string> fact) => fact.IsKnown ? fact.Value : null;
}
