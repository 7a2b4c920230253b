using System.Collections.Frozen;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Profiles;

/// <summary>The names that a profile's files may use, with what they mean.</summary>
internal static class ProfileNames
{
    public const string Agenda = "agenda";
    public const string Specification = "specification";

    /// <summary>Kinds of fields, as <c>registeredWork</c>.</summary>
    public static FrozenDictionary<string, FieldKind> Labels { get; } = Enum.GetValues<FieldKind>().Where(k => k != FieldKind.Other)
        .ToFrozenDictionary(k => char.ToLowerInvariant(k.ToString()[0]) + k.ToString()[1..], StringComparer.Ordinal);

    public static FrozenDictionary<string, ChecklistMark> Answers { get; } = new Dictionary<string, ChecklistMark>
    {
        ["yes"] = ChecklistMark.Yes,
        ["no"] = ChecklistMark.No,
        ["undone"] = ChecklistMark.Undone,
        ["partial"] = ChecklistMark.Partial,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenSet<string> Forms { get; } = FrozenSet.Create(StringComparer.Ordinal, Agenda, Specification);

    public static FrozenDictionary<string, SafeguardSection> Sections { get; } = new Dictionary<string, SafeguardSection>
    {
        ["operational"] = SafeguardSection.Operational,
        ["technical"] = SafeguardSection.Technical,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What an office may be called.</summary>
    public static FrozenSet<string> Offices { get; } = FrozenSet.Create(StringComparer.Ordinal, "区", "市", "町", "村", "県", "都", "府", "道", "組合", "広域連合");
}
