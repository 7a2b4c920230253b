using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What tells whether a command that comes again is the same: a hash of all it says.</summary>
internal static class CommandContent
{
    public static string Of(CreateEngagement command) => Hash("create", new { command.Read, Paper = Paper(command.Paper), command.Sample, Edits = Edits(command.Edits) }, command.Origin);

    public static string Of(AddEngagementVersion command) =>
        command.Asked is { } asked
            ? Hash("addVersion", new { command.Id, command.ExpectedRevision, Asked = asked }, command.Origin)
            : Hash("addVersion", new { command.Id, command.ExpectedRevision, command.Read, Paper = Paper(command.Paper), Edits = Edits(command.Edits) }, command.Origin);

    public static string Of(RecordConsent command) => Hash("recordConsent", command with { Origin = null! }, command.Origin);

    public static string Of(RecordErasure command) => Hash("recordErasure", command with { Origin = null! }, command.Origin);

    public static string Of(RecordDecision command) => Hash("recordDecision", command with { Origin = null! }, command.Origin);

    private static string Hash(string name, object content, ChangeOrigin origin) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{Rows.Json(content)}\n{origin.Who}\n{origin.Why}")));

    private static object? Paper(OriginalPaper? paper) => paper is null ? null : new { paper.Name, paper.MediaType, paper.Hash };

    private static ImmutableArray<FactsEdit> Edits(ImmutableArray<FactsEdit> edits) => edits.IsDefault ? [] : edits;
}
