using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>What each role may do. What is not named here nobody may.</summary>
public static class RoleRights
{
    private static readonly Role[] Readers = [Role.Drafting, Role.Procurement, Role.Committee, Role.Secretariat, Role.Oversight, Role.Rules, Role.Auditor];

    private static readonly ImmutableDictionary<Right, ImmutableArray<Role>> Holders = new Dictionary<Right, ImmutableArray<Role>>
    {
        // Whoever runs the system is shown no papers.
        [Right.ReadPapers] = [.. Readers],
        [Right.DraftPapers] = [Role.Drafting, Role.Procurement],
        [Right.RecordFollowUp] = [Role.Drafting, Role.Procurement, Role.Oversight],

        // Whoever wrote the paper does not let its risks pass: those who review it do. A member of the committee decides in the meeting, which the secretariat records.
        [Right.AcceptRisks] = [Role.Procurement, Role.Secretariat],
        [Right.RecordDecisions] = [Role.Secretariat],

        // What is loaded is what meetings decided: on record by the secretariat, as any other decision is.
        [Right.LoadApprovals] = [Role.Secretariat],
        // The privacy office says what must not be kept. It neither writes papers nor records what was decided on them, so nobody removes the evidence of his own work;
        // and whoever runs the system is shown no papers, so could not tell which one to purge.
        [Right.PurgePapers] = [Role.Oversight],
        [Right.KeepVendors] = [Role.Procurement, Role.Oversight],
        [Right.OverseeVendors] = [Role.Oversight],
        [Right.AcknowledgeAlerts] = [Role.Procurement, Role.Oversight],
        [Right.ManageRules] = [Role.Rules],
        [Right.ManageForms] = [Role.Procurement, Role.Secretariat],
        [Right.RunSystem] = [Role.System],
        [Right.ReadSystem] = [Role.Rules, Role.Auditor, Role.System],
        [Right.ManagePeople] = [Role.System],
        [Right.ReadLog] = [Role.Auditor, Role.System],
    }.ToImmutableDictionary();

    /// <summary>The rights that are meant for one department where a post names one; the others hold for the whole office.</summary>
    private static readonly Right[] Departmental = [Right.DraftPapers, Right.RecordFollowUp];

    /// <summary>Whether a role gives a right.</summary>
    public static bool Gives(this Role role, Right right) => Holders.TryGetValue(right, out ImmutableArray<Role> roles) && roles.Contains(role);

    /// <summary>What somebody with these posts is granted, as <see cref="Actor.Grants"/>.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Of(IEnumerable<Post> posts)
    {
        Post[] held = [.. posts];
        return Enum.GetValues<Right>()
            .Select(right => (Right: right, Posts: held.Where(post => post.Role.Gives(right)).ToArray()))
            .Where(granted => granted.Posts.Length > 0)
            .ToImmutableDictionary(granted => granted.Right.ToString(), granted => Limits(granted.Right, granted.Posts), StringComparer.Ordinal);
    }

    private static ImmutableArray<string> Limits(Right right, Post[] posts) => !Departmental.Contains(right) || posts.Any(post => post.Department is null)
        ? []
        : [.. posts.Select(post => post.Department!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
