using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>What came of reading a form back.</summary>
public sealed record ChecklistReturn
{
    /// <summary>Why the file cannot be taken at all, in Japanese with how to fix it.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];

    /// <summary>What to know before taking it: an older version, answers outside the list.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Answers and notes that changed.</summary>
    public ImmutableArray<ChecklistChange> Changes { get; init; } = [];

    /// <summary>Controls without an answer.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Rows whose fixed words were altered, added, doubled or removed, in words.</summary>
    public ImmutableArray<string> Tampered { get; init; } = [];

    /// <summary>Every row as it came back, in printed order.</summary>
    public ImmutableArray<ChecklistFormRow> Rows { get; init; } = [];

    /// <summary>Whether the file was read.</summary>
    public bool IsRead => Refusals.IsEmpty;
}
