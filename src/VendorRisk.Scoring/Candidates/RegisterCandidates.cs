using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Snapshots;

namespace VendorRisk.Scoring.Candidates;

/// <summary>
/// Puts each vendor into the open link, completes the facts from the register as for a real assessment, and judges. The conditions are cheap to
/// check and put the whole list in order; only the vendors of the page asked for are judged.
/// </summary>
internal sealed class RegisterCandidates(IEngagementBook engagements, IVendorRegistry registry, IFactsSnapshot snapshot, IAssessor assessor) : ICandidateComparison
{
    public async Task<CandidateComparison?> CompareAsync(CandidateQuery query, CancellationToken cancellation = default)
    {
        if (await engagements.FindAsync(query.Engagement, cancellation) is not { } engagement
            || engagement.Current.Facts.Chain.FirstOrDefault(l => l.Undecided.Is(true) && (query.LinkId is null || l.Id == query.LinkId)) is not { } open)
        {
            return null;
        }

        DateOnly? workEnd = EndOf(engagement.Current.Facts, open);
        ImmutableArray<CandidateCondition> conditions =
            [.. open.Conditions.Select(c => new CandidateCondition(c.AnyOf, c.Statement.IsKnown ? c.Statement.Value : null, c.Statement.Source?.Line))];
        ConditionCheck check = new(query.AsOf, workEnd);
        (VendorSummary Vendor, ImmutableArray<ConditionResult> Results)[] fitting =
        [
            .. (await registry.ListAsync(VendorFilter.All, cancellation))
                .Where(v => query.Vendors.IsEmpty ? Holds(v, conditions) : query.Vendors.Contains(v.Id))
                .Select(v => (v, check.Of(conditions, v.Certifications)))
                .OrderBy(v => v.Item2.Count(r => r.Verdict == ConditionVerdict.Fail))
                .ThenBy(v => v.Item2.Count(r => r.Verdict == ConditionVerdict.Unknown))
                .ThenBy(v => v.v.LegalName, StringComparer.Ordinal)
                .ThenBy(v => v.v.Id.Value),
        ];
        int size = Math.Clamp(query.PageSize, 1, CandidateQuery.LargestPage);
        List<Candidate> judged = [];
        foreach ((VendorSummary vendor, ImmutableArray<ConditionResult> results) in fitting.Skip(Math.Max(0, query.Page) * size).Take(size))
        {
            Engagement with = Chosen(engagement, open, vendor);
            EngagementFacts facts = await snapshot.TakeAsync(with, cancellation);
            judged.Add(new Candidate(vendor.Id, vendor.LegalName, results, await Task.Run(() => assessor.Assess(facts, query.AsOf), cancellation)));
        }

        return new CandidateComparison
        {
            LinkId = open.Id,
            WorkEnd = workEnd,
            Conditions = conditions,
            Total = fitting.Length,
            Candidates =
            [
                .. judged.OrderBy(c => c.Results.Count(r => r.Verdict == ConditionVerdict.Fail)).ThenBy(c => c.Results.Count(r => r.Verdict == ConditionVerdict.Unknown))
                    .ThenBy(c => c.Assessment.Grade).ThenBy(c => c.Assessment.Residual).ThenBy(c => c.Name, StringComparer.Ordinal),
            ],
        };
    }

    private static bool Holds(VendorSummary vendor, ImmutableArray<CandidateCondition> conditions) =>
        conditions.IsEmpty || vendor.Certifications.Any(held => conditions.Any(c => c.AnyOf.Contains(held.Scheme)));

    private static Engagement Chosen(Engagement engagement, ChainLink open, VendorSummary vendor)
    {
        EngagementFacts facts = engagement.Current.Facts;
        ChainLink chosen = open with
        {
            Name = Fact.Known(vendor.LegalName, Source.Register($"vendor/{vendor.Id}", vendor.LegalName)),
            Undecided = Fact.Known(false, Source.Register($"vendor/{vendor.Id}", vendor.LegalName)),
        };
        return engagement with { Current = engagement.Current with { Facts = facts with { Chain = facts.Chain.Replace(open, chosen) } } };
    }

    /// <summary>The latest end on the link's own sheets, or on all of them when it has none: of the handling where it is given, else of the contract.</summary>
    private static DateOnly? EndOf(EngagementFacts facts, ChainLink link)
    {
        SheetFacts[] own = [.. facts.Sheets.Where(s => s.LinkId == link.Id)];
        DateOnly[] ends =
        [
            .. (own.Length > 0 ? own : [.. facts.Sheets]).Select(s => s.Handling.End.IsKnown ? s.Handling.End : s.Term.End).Where(e => e.IsKnown).Select(e => e.Value),
        ];
        return ends.Length > 0 ? ends.Max() : null;
    }
}
