using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What tells whether a command that comes again is the same: a hash of all it says.</summary>
internal static class CommandContent
{
    // What is null is not written: a command that continues nothing has the hash that it always had.
    public static string Of(CreateEngagement command) =>
        Hash("create", new { command.Read, Paper = Paper(command.Paper), command.Sample, Edits = Edits(command.Edits), command.Continues }, command.Origin);

    public static string Of(AddEngagementVersion command) =>
        command.Asked is { } asked
            ? Hash("addVersion", new { command.Id, command.ExpectedRevision, Asked = asked }, command.Origin)
            : Hash("addVersion", new { command.Id, command.ExpectedRevision, command.Read, Paper = Paper(command.Paper), Edits = Edits(command.Edits) }, command.Origin);

    public static string Of(LoadApproval command) =>
        Hash("loadApproval", new { command.Id, command.ExpectedRevision, Paper = Paper(command.Paper), command.Outcome, command.DecidedOn, command.Conditions, command.ConditionsMet, command.Consents }, command.Origin);

    public static string Of(PurgePaper command) => Hash("purgePaper", command with { Origin = null! }, command.Origin);

    public static string Of(RecordConsent command) => Hash("recordConsent", command with { Origin = null! }, command.Origin);

    public static string Of(RecordErasure command) => Hash("recordErasure", command with { Origin = null! }, command.Origin);

    // What a decision rests on is what was judged at that moment: sent again, it may have been judged anew.
    public static string Of(RecordDecision command) =>
        Hash("recordDecision", command with { Origin = null!, Basis = null, Asked = command.Asked.IsDefault ? [] : command.Asked }, command.Origin);

    public static string Of(EndCondition command) => Hash("endCondition", command with { Origin = null! }, command.Origin);

    public static string Of(PlanMeeting command) => Hash("planMeeting", command with { Origin = null! }, command.Origin);

    public static string Of(ChangeMeeting command, ChangeOrigin origin) => Hash("changeMeeting", command, origin);

    // Which engagements are hit is what was judged at that moment: sent again, it may be others.
    public static string Of(OpenIncidentCase command) =>
        Hash("openIncident", new { command.Subject.IsCloud, command.Subject.Key, command.Learned, command.What, command.Data, command.Malice }, command.Origin);

    // Each kind of change has its own fields, which the base does not show.
    public static string Of(ChangeIncident command, ChangeOrigin origin) => Hash(command.GetType().Name, (object)command, origin);

    // The fingerprint stands for what the finding says.
    public static string Of(AcceptFinding command) => Hash("acceptFinding", new { command.Id, command.ExpectedRevision, command.Finding, command.Fingerprint }, command.Origin);

    public static string Of(WithdrawAcceptance command) => Hash("withdrawAcceptance", command with { Origin = null! }, command.Origin);

    private static string Hash(string name, object content, ChangeOrigin origin) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{Rows.Json(content)}\n{origin.Who}\n{origin.Why}")));

    private static object? Paper(OriginalPaper? paper) => paper is null ? null : new { paper.Name, paper.MediaType, paper.Hash };

    private static ImmutableArray<FactsEdit> Edits(ImmutableArray<FactsEdit> edits) => edits.IsDefault ? [] : edits;
}
