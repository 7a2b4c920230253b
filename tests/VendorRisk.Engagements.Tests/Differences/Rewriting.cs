using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Tests.Differences;

/// <summary>Ways in which a paper is written again, with or without meaning something else, chosen by chance.</summary>
internal static class Rewriting
{
    private static readonly ImmutableArray<Func<EngagementFacts, Random, EngagementFacts>> Meant =
    [
        (facts, chance) => WithLink(facts, chance.Next(3), link => link with { Name = Fact.Known($"べつの会社{chance.Next(5)}株式会社") }),
        (facts, chance) => facts with { Chain = facts.Chain.Add(new() { Id = $"1.{facts.Chain.Length + 1}", Tier = 2, ParentId = "1", Name = Fact.Known($"あらたな会社{chance.Next(5)}") }) },
        (facts, chance) => WithSheet(facts, chance.Next(3), sheet => sheet with { Items = sheet.Items.Add(LibraryPaper.Item($"新しい項目{chance.Next(5)}")) }),
        (facts, chance) => WithSheet(facts, chance.Next(3), sheet => sheet with { Items = sheet.Items.RemoveAt(0) }),
        (facts, chance) => WithSheet(facts, 0, sheet => sheet with { Term = LibraryPaper.Days(new(2026, 4, 1), new DateOnly(2027, 4, 1).AddDays(chance.Next(400))) }),
        (facts, chance) => WithSheet(facts, chance.Next(3), sheet => sheet with { Title = Fact.Known($"改めた件名{chance.Next(5)}") }),
        (facts, chance) => facts with { Safeguards = facts.Safeguards.Add(LibraryPaper.Text(Side.Ward, chance.Next(3), $"対策その{chance.Next(9)}を行うこと。", ControlIds.IncidentReadiness)) },
        (facts, chance) => facts with { Safeguards = facts.Safeguards.RemoveAt(chance.Next(facts.Safeguards.Length)) },
        (facts, chance) => facts with { Hops = facts.Hops.RemoveAt(chance.Next(facts.Hops.Length)) },
        (facts, chance) => facts with { People = facts.People with { Count = Fact.Known(100 * (1 + chance.Next(90))) } },
        (facts, _) => facts with { Reentrustment = Fact.Known(ReentrustmentStance.Denied) },
        (facts, _) => facts with { Checklist = [facts.Checklist[0] with { Answer = Fact.Known(ChecklistMark.No) }, .. facts.Checklist.Skip(1)] },
    ];

    /// <summary>Facts that mean something else in up to six places.</summary>
    public static EngagementFacts Meaning(EngagementFacts facts, int seed)
    {
        Random chance = new(seed);
        int times = chance.Next(7);
        for (int time = 0; time < times; time++)
        {
            EngagementFacts changed = Meant[chance.Next(Meant.Length)](facts, chance);
            facts = changed.Hops.IsEmpty || changed.Safeguards.IsEmpty || changed.Sheets.Any(sheet => sheet.Items.IsEmpty) ? facts : changed;
        }

        return facts.WithPaths();
    }

    /// <summary>Facts that mean the same, with every list in another order, other lines, quotes and confidences, other widths and spaces.</summary>
    public static EngagementFacts Form(EngagementFacts facts, int seed)
    {
        Random chance = new(seed);
        JsonNode tree = JsonSerializer.SerializeToNode(facts, ContractJson.Options)!;
        Disguise(tree, chance);
        EngagementFacts disguised = tree.Deserialize<EngagementFacts>(ContractJson.Options)!;
        return (disguised with
        {
            Hops = Shuffled(disguised.Hops, chance),
            Safeguards = Shuffled(disguised.Safeguards, chance),
            Checklist = Shuffled(disguised.Checklist, chance),
            LegalBasis = Shuffled(disguised.LegalBasis, chance),
            Chain = Shuffled(disguised.Chain, chance),
            Sheets =
            [
                .. disguised.Sheets.Select(sheet => sheet with
                {
                    Items = Shuffled(sheet.Items, chance), Media = Shuffled(sheet.Media, chance), Work = Shuffled(sheet.Work, chance),
                }),
            ],
        }).WithPaths();
    }

    private static void Disguise(JsonNode? node, Random chance)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? entry in list)
            {
                Disguise(entry, chance);
            }
        }
        else if (node is JsonObject thing)
        {
            if (thing.ContainsKey("state"))
            {
                thing["confidence"] = chance.Next(1, 1001);
                thing["source"] = new JsonObject { ["line"] = chance.Next(1, 900), ["quote"] = "別の行の言葉" };
                if (thing["value"] is JsonValue value && value.TryGetValue(out string? words) && words.Any(char.IsSurrogate) is false && words.Any(letter => letter > 0x3000))
                {
                    thing["value"] = words.Insert(chance.Next(words.Length), chance.Next(2) == 0 ? "　" : " ");
                }

                return;
            }

            foreach ((_, JsonNode? child) in thing.ToList())
            {
                Disguise(child, chance);
            }
        }
    }

    private static ImmutableArray<T> Shuffled<T>(ImmutableArray<T> list, Random chance)
    {
        T[] copy = [.. list];
        chance.Shuffle(copy);
        return [.. copy];
    }

    private static EngagementFacts WithLink(EngagementFacts facts, int at, Func<ChainLink, ChainLink> change) =>
        facts with { Chain = facts.Chain.SetItem(at, change(facts.Chain[at])) };

    private static EngagementFacts WithSheet(EngagementFacts facts, int at, Func<SheetFacts, SheetFacts> change) =>
        facts with { Sheets = facts.Sheets.SetItem(at, change(facts.Sheets[at])) };
}
