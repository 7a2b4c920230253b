using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Web.Meetings;

/// <summary>An item of the agenda with what the committee looks at.</summary>
public sealed record AgendaLine
{
    public required AgendaItem Item { get; init; }

    public required string Title { get; init; }

    public string Department { get; init; } = "";

    public string? Grade { get; init; }

    public bool Complete { get; init; }

    /// <summary>The three findings to look at first.</summary>
    public ImmutableArray<AgendaFinding> Foremost { get; init; } = [];

    /// <summary>The engagement's newest version.</summary>
    public int Newest { get; init; }

    /// <summary>The engagement's revision now.</summary>
    public long Revision { get; init; }

    /// <summary>What this meeting decided; null when it has not.</summary>
    public DecisionRecord? Decision { get; init; }

    /// <summary>The conditions that the decision asked for.</summary>
    public ImmutableArray<ConditionRecord> Conditions { get; init; } = [];

    public ImmutableArray<ReopenGround> Reopened { get; init; } = [];

    public string Id => Item.Engagement.ToString();
}
