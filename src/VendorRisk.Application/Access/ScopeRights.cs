using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Which rights a token of a scope may carry. It carries those of its owner that lie within, and no others.</summary>
public static class ScopeRights
{
    /// <summary>The scope that a token needs to use a right.</summary>
    public static TokenScope Scope(this Right right) => right switch
    {
        Right.ReadPapers or Right.ReadSystem or Right.ReadLog => TokenScope.Read,
        Right.DraftPapers or Right.RecordFollowUp or Right.AcceptRisks or Right.RecordDecisions or Right.KeepVendors or Right.OverseeVendors or Right.AcknowledgeAlerts => TokenScope.Write,

        // What nobody thought of is the hardest to get.
        _ => TokenScope.Administer,
    };

    /// <summary>What of an owner's grants (<see cref="Actor.Grants"/>) a token carries.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Within(ImmutableDictionary<string, ImmutableArray<string>> grants, ImmutableArray<TokenScope> scopes)
    {
        ArgumentNullException.ThrowIfNull(grants);
        return grants.RemoveRange(Enum.GetValues<Right>().Where(right => !scopes.Contains(right.Scope())).Select(right => right.ToString()));
    }
}
