using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>Makes nodes from facts.</summary>
internal static class MeaningNodes
{
    public static MeaningNode Text(string key, ChangedThing what, Fact<string> fact) => new()
    {
        Key = key, What = what, Path = fact.Path, Value = new(fact.State, fact.Value), Meaning = fact.IsKnown ? FoldedText.Of(fact.Value) : "",
    };

    public static MeaningNode Date(string key, ChangedThing what, Fact<DateOnly> fact, bool ordered = false)
    {
        string? text = fact.IsKnown ? fact.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return new() { Key = key, What = what, Path = fact.Path, Value = new(fact.State, text), Meaning = text ?? "", Order = ordered && fact.IsKnown ? fact.Value.DayNumber : null };
    }

    public static MeaningNode Number(string key, ChangedThing what, Fact<int> fact)
    {
        string? text = fact.IsKnown ? fact.Value.ToString(CultureInfo.InvariantCulture) : null;
        return new() { Key = key, What = what, Path = fact.Path, Value = new(fact.State, text), Meaning = text ?? "", Order = fact.IsKnown ? fact.Value : null };
    }

    public static MeaningNode YesNo(string key, ChangedThing what, Fact<bool> fact)
    {
        string? text = fact.IsKnown ? fact.Value ? "true" : "false" : null;
        return new() { Key = key, What = what, Path = fact.Path, Value = new(fact.State, text), Meaning = text ?? "" };
    }

    public static MeaningNode Choice<T>(string key, ChangedThing what, Fact<T> fact)
        where T : struct, Enum
    {
        string? text = fact.IsKnown ? Word(fact.Value) : null;
        return new() { Key = key, What = what, Path = fact.Path, Value = new(fact.State, text), Meaning = text ?? "" };
    }

    /// <summary>A property that is no fact; it is always known.</summary>
    public static MeaningNode Plain(string key, ChangedThing what, string path, string text) =>
        new() { Key = key, What = what, Path = path, Value = new(FactState.Known, text), Meaning = text, Aspect = key.Split('|')[0] };

    /// <summary>An entry of a list, named by its words.</summary>
    public static MeaningNode Entry(string key, ChangedThing what, Fact<string> name, ImmutableArray<MeaningNode> children = default) => new()
    {
        Key = key, What = what, Path = name.Path, Value = new(name.State, name.Value), Meaning = name.IsKnown ? FoldedText.Of(name.Value) : "",
        Children = children.IsDefault ? [] : children,
    };

    /// <summary>An entry that is free wording: reworded, it is still the same.</summary>
    /// <param name="set">What it may be a rewording within.</param>
    public static MeaningNode Worded(string set, ChangedThing what, Fact<string> words, ImmutableArray<MeaningNode> children = default)
    {
        MeaningNode node = Entry(set, what, words, children);
        return node with { Key = $"{set}|{node.Meaning}", Loosely = set };
    }

    public static string Word<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Folded(Fact<string> fact) => fact.IsKnown ? FoldedText.Of(fact.Value) : "?" + fact.State;
}
