using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>One step by which a person changes facts. Steps are applied in order; a path means what it means after the steps before it.</summary>
public sealed record FactsEdit
{
    /// <summary>What is done.</summary>
    public required FactsEditKind Kind { get; init; }

    /// <summary>The fact (<c>sheets/0/term/end</c>), the list (<c>sheets/0/items</c>) or the entry to remove (<c>sheets/0/items/3</c>).</summary>
    public required string Path { get; init; }

    /// <summary>Who does it; may be empty until it is saved.</summary>
    public string Who { get; init; } = "";

    /// <summary>When it was first saved (UTC); null until then, and for edits that were saved before this was kept.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The value or entry before, as contract JSON; filled in when applied; null when there was none.</summary>
    public string? Old { get; init; }

    /// <summary>The new value or entry, as contract JSON; null where none is needed.</summary>
    public string? New { get; init; }

    /// <summary>Says that a value, or a list of controls, is right.</summary>
    public static FactsEdit Confirm(string path, string who) => new() { Kind = FactsEditKind.Confirm, Path = path, Who = who };

    /// <summary>Gives a fact, a list of controls or a plain property a value.</summary>
    public static FactsEdit Correct<T>(string path, T value, string who) =>
        new() { Kind = FactsEditKind.Correct, Path = path, Who = who, New = JsonSerializer.Serialize(value, ContractJson.Options) };

    /// <summary>Gives a fact or a plain property one of the members of its <see cref="ValueShape"/>, by name.</summary>
    public static FactsEdit Choose(string path, string member, string who) => Correct(path, JsonNamingPolicy.CamelCase.ConvertName(member), who);

    /// <summary>Sets a fact to unknown.</summary>
    public static FactsEdit Forget(string path, string who) => new() { Kind = FactsEditKind.Forget, Path = path, Who = who };

    /// <summary>Adds an entry to a list; <see cref="NewEntries"/> makes entries.</summary>
    public static FactsEdit Add<T>(string list, T entry, string who) =>
        new() { Kind = FactsEditKind.Add, Path = list, Who = who, New = JsonSerializer.Serialize(entry, ContractJson.Options) };

    /// <summary>Takes an entry out of its list.</summary>
    public static FactsEdit Remove(string entry, string who) => new() { Kind = FactsEditKind.Remove, Path = entry, Who = who };
}
