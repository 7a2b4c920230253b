using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The rows of the portfolio view that a judged engagement gives.</summary>
internal static class PortfolioRows
{
    private const string Undecided = "未定";
    private const string Unknown = "不明";
    private const int LongestKey = 200;

    /// <param name="judged">The engagement.</param>
    /// <param name="sequence">Its stored assessment.</param>
    /// <param name="asOf">The latest day for which it holds.</param>
    public static PortfolioViewRow Of(JudgedEngagement judged, long sequence, DateOnly asOf)
    {
        (Engagement engagement, ImmutableArray<DecisionRecord> decisions, EngagementFacts facts, Assessment assessment, string generation) = judged;
        Term? term = facts.Sheets.Where(sheet => sheet.Kind == SheetKind.Outsourcing).Select(sheet => sheet.Term).FirstOrDefault()
            ?? facts.Sheets.Select(sheet => sheet.Term).FirstOrDefault();
        string[] vendors = [.. facts.Chain.OrderBy(link => link.Tier).Select(NameOf)];
        AssessedFinding? worst = assessment.Findings.FirstOrDefault();
        string? title = Known(facts.Title);
        string? department = Known(facts.Department);
        DecisionRecord? decision = decisions.LastOrDefault();
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

    public static IEnumerable<PortfolioCellRow> Cells(JudgedEngagement judged) => judged.Assessment.Categories.Select(category => new PortfolioCellRow
    {
        EngagementId = judged.Engagement.Id.ToString(),
        Place = RiskCategories.All.IndexOf(category.Category),
        State = (int)category.State,
        Weight = WeightOf(category),
        Points = category.Score.Tenths,
        Findings = category.Findings,
        Worst = (int?)category.Worst,
        Unknown = judged.Assessment.Unjudged.Count(rule => rule.Category == category.Category),
    });

    public static IEnumerable<PortfolioLinkRow> Links(JudgedEngagement judged)
    {
        Dictionary<string, LinkScore> scores = judged.Assessment.Links.ToDictionary(link => link.LinkId, StringComparer.Ordinal);
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
            };
        });
    }

    private static int WeightOf(CategoryScore category) => category switch
    {
        { State: CategoryState.Faulted } => 1_000_000,
        { Findings: > 0 } => (((int)(category.Worst ?? Severity.Info) + 1) * 10_000) + category.Score.Tenths,
        { State: CategoryState.Unknown } => 5_000,
        _ => 0,
    };

    private static string? AsksOf(EngagementFacts facts)
    {
        ChainLink[] open = [.. facts.Chain.Where(l => l.Undecided.Is(true))];
        string[] schemes = [.. open.SelectMany(l => l.Conditions).SelectMany(c => c.AnyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return open.Length == 0 ? null : schemes.Length == 0 ? " * " : $" {string.Join("  ", schemes)} ";
    }

    /// <summary>A name as a row's key. What is too long for a name is no name anyway, and PostgreSQL takes no key of more than some 2,700 bytes.</summary>
    private static string KeyOf(string name) => name.Length <= LongestKey ? name : "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    private static string NameOf(ChainLink link) => Known(link.Name) ?? (link.Undecided.Is(true) ? Undecided : Unknown);

    private static string? Known(Fact<string> fact) => fact.IsKnown ? fact.Value : null;
}
