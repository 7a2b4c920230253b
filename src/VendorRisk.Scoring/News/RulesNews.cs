using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Scoring;

/// <summary>What the outbox says of a change of what judges: the policy in force, or a plugin.</summary>
/// <param name="What">The policy's number, or the plugin's id and version.</param>
/// <param name="Change">What was done.</param>
public sealed record RulesNews(string What, string Change)
{
    /// <summary>The name of Scoring's outbox.</summary>
    public const string Outbox = "scoring";

    /// <summary>The entity of all such rows: changes of what judges are told in order.</summary>
    public const string Entity = "rules";

    /// <summary>The kind of such rows.</summary>
    public const string Kind = "RulesChanged";

    internal OutboxRow Row(string at) => new() { Entity = Entity, Kind = Kind, Body = JsonSerializer.Serialize(this, ContractJson.Options), At = at };
}
