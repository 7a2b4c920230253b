namespace VendorRisk.Contract;

/// <summary>Where a fact came from: a line of the paper with its words, a record of the register, or a person.</summary>
public sealed record Source
{
    /// <summary>The line of the paper, counted from 1; null when the fact is not from the paper.</summary>
    public int? Line { get; init; }

    /// <summary>The words of that line, as printed (mark-up removed, nothing else changed).</summary>
    public string Quote { get; init; } = "";

    /// <summary>The record of the register, e.g. <c>vendor/3f…/certification/2</c>; null when from the paper.</summary>
    public string? Record { get; init; }

    /// <summary>Who entered or confirmed the value; null when no person did. Line and words stay those it was read from, if any.</summary>
    public string? Person { get; init; }

    /// <summary>A place in the paper.</summary>
    public static Source Paper(int line, string quote) => new() { Line = line, Quote = quote };

    /// <summary>A record of the register, with the words that describe it.</summary>
    public static Source Register(string record, string quote) => new() { Record = record, Quote = quote };

    /// <summary>A person who entered or confirmed the value, and the place it was read from before, where there is one.</summary>
    public static Source Entered(string person, Source? read = null) =>
        read is null ? new() { Person = person, Quote = $"（{person}の入力）" } : read with { Person = person };
}
