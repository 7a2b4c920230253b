using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What a command does to its meeting: what the log says of it, or why nothing is done.</summary>
internal sealed record MeetingStep
{
    private MeetingStep()
    {
    }

    /// <summary>What the audit log calls the command.</summary>
    public string Command { get; private init; } = "";

    /// <summary>What the audit log says of the change, as JSON.</summary>
    public string Detail { get; private init; } = "";

    public MeetingResult? Refusal { get; private init; }

    public static MeetingStep Done(string command, object detail) => new() { Command = command, Detail = Rows.Json(detail) };

    public static MeetingStep Refused(MeetingResult refusal) => new() { Refusal = refusal };
}
