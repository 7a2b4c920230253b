using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What a command does to its engagement: the changed row with what the log and the news say of it, or why nothing is done.</summary>
internal sealed record Step
{
    private Step()
    {
    }

    /// <summary>The engagement after the change; null when nothing is done.</summary>
    public EngagementRow? Row { get; private init; }

    public EngagementChange Change { get; private init; }

    /// <summary>What the audit log calls the command.</summary>
    public string Command { get; private init; } = "";

    /// <summary>What the audit log says of the change, as JSON.</summary>
    public string Detail { get; private init; } = "";

    public ChangeResult? Refusal { get; private init; }

    public static Step Done(EngagementRow row, EngagementChange change, string command, object detail) =>
        new() { Row = row, Change = change, Command = command, Detail = Rows.Json(detail) };

    public static Step Refused(ChangeResult refusal) => new() { Refusal = refusal };

    /// <summary>Refused for one problem.</summary>
    public static Step Refused(string code, string field, string message)
    {
        ChangeChecks problem = new();
        problem.Add(code, field, message);
        return Refused(problem.Rejection()!);
    }
}
