using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace VendorRisk.Contract;

/// <summary>One fact: a value that is known, unknown or not applicable, with its path and its origin.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Fact<T> : IFact
    where T : notnull
{
    /// <summary>What is known.</summary>
    public FactState State { get; init; }

    /// <summary>The value; meaningful only when <see cref="State"/> is <see cref="FactState.Known"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public T? Value { get; init; }

    /// <summary>Where the fact stands, e.g. <c>sheets/0/term/end</c>. Given by <see cref="EngagementFacts.WithPaths"/>.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where the fact came from.</summary>
    public Source? Source { get; init; }

    /// <summary>Why it is unknown or not applicable, in Japanese, when that is known.</summary>
    public string? Reason { get; init; }

    /// <summary>How sure the reading is, in per mille: 1000 is read or confirmed, less is a guess that a person has not confirmed.</summary>
    public int Confidence { get; init; } = 1000;

    /// <summary>Whether the value is known.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsKnown => State == FactState.Known;

    /// <summary>Whether the value is known and equals <paramref name="value"/>.</summary>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(Value, value);

    /// <summary>The value when it is known.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = Value;
        return IsKnown;
    }

    /// <summary>The value, or <paramref name="otherwise"/> when it is not known.</summary>
    public T Or(T otherwise) => IsKnown ? Value : otherwise;
}
