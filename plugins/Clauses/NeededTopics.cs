using System.Collections.Immutable;
using VendorRisk.Contract;
using static VendorRisk.Contract.ClauseTopic;

namespace VendorRisk.Plugins.Clauses;

/// <summary>The topics that a set of special clauses must have, by the law it is made under and what it says of re-entrusting.</summary>
internal static class NeededTopics
{
    /// <summary>Needed under either law: the minimum of the national guideline on outsourcing.</summary>
    private static readonly ImmutableArray<ClauseTopic> Always =
    [
        Secrecy, LimitedHolding, PurposeNotice, CarryOutBan, OtherUseBan, ProperManagement, CopyBan, Subcontracting, ReturnAndErasure, ErasureProof,
        NamedHandlers, Reports, Audit, YearlyAudit, Training, IncidentReport, Damages,
    ];

    /// <summary>Came with the Act (from 2023-04-01).</summary>
    private static readonly ImmutableArray<ClauseTopic> UnderTheAct = [ImproperUse, ProperAcquisition, Complaints, Cancellation];

    /// <summary>Belonged to the ward's ordinance.</summary>
    private static readonly ImmutableArray<ClauseTopic> UnderTheOrdinance = [ForbiddenCollection];

    public static ImmutableArray<ClauseTopic> Of(ClauseSet set, LegalRegime law)
    {
        bool mayEntrustOn = set.Subcontracting.Is(SubcontractingTerms.WithConsent);
        return
        [
            .. Always,
            .. law == LegalRegime.Act ? UnderTheAct : UnderTheOrdinance,
            .. mayEntrustOn ? [SubcontractorDuties, SubcontractorInspection] : ImmutableArray<ClauseTopic>.Empty,

            // The law's penalties reach whoever does the work: a subcontractor's people learn of them from their own set.
            .. mayEntrustOn || set.Tier > 1 ? [SubcontractorPenalties] : ImmutableArray<ClauseTopic>.Empty,
        ];
    }

    /// <summary>Whether an item on <paramref name="topic"/> does what <paramref name="needed"/> asks for.</summary>
    public static bool Serves(ClauseTopic topic, ClauseTopic needed) => topic == needed || (topic, needed) switch
    {
        (ProperAcquisition or ForbiddenCollection, LimitedHolding) => true,
        (LimitedHolding, ProperAcquisition) => true,
        (SubcontractorYearlyInspection, YearlyAudit) => true,
        (SubcontractorInspection, Audit) => true,
        _ => false,
    };
}
