namespace VendorRisk.People;

/// <summary>What one person proposed and a second one is to confirm.</summary>
public sealed record Proposal
{
    /// <summary>The key: the id of the command that is carried out once it is confirmed.</summary>
    public required Guid Id { get; init; }

    /// <summary>What kind of change it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The key of what it changes; of each there is one open proposal of a kind.</summary>
    public required string Subject { get; init; }

    /// <summary>What is proposed, in words.</summary>
    public required string Title { get; init; }

    /// <summary>The command as JSON; what it means is for the use case to say.</summary>
    public required string Content { get; init; }

    /// <summary>The account of who proposed it.</summary>
    public required Guid Account { get; init; }

    /// <summary>Who proposed it.</summary>
    public required string Who { get; init; }

    /// <summary>When (UTC); not for the caller to say.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The reason.</summary>
    public required string Why { get; init; }

    /// <summary>Who confirmed it and is carrying it out; null while nobody is. A kill may leave it so: then it is carried out again in this name.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Whether it waits for nobody any more; not for the caller to say.</summary>
    public bool Answered { get; init; }
}
