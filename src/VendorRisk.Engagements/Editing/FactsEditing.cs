using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements;

/// <summary>Applies a person's edits to facts. The facts handed in stay as they are; what cannot be done is said, all of it, and the rest is done.</summary>
public static class FactsEditing
{
    /// <summary>Applies edits in order.</summary>
    /// <param name="facts">The facts as they were read.</param>
    /// <param name="edits">The edits, first to last.</param>
    public static EditedFacts Apply(EngagementFacts facts, IEnumerable<FactsEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(edits);
        FactsTree tree = new(JsonSerializer.SerializeToNode(facts.WithPaths(), ContractJson.Options)!.AsObject());
        List<FactsEdit> made = [];
        List<Problem> problems = [];
        foreach (FactsEdit edit in edits)
        {
            if (Make(tree, edit, out JsonNode? before) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                made.Add(edit with { Old = before?.ToJsonString(ContractJson.Options) });
            }
        }

        return new EditedFacts
        {
            Facts = made.Count == 0 ? facts.WithPaths() : tree.Root.Deserialize<EngagementFacts>(ContractJson.Options)!.WithPaths(),
            Made = [.. made],
            Problems = [.. problems],
        };
    }

    private static Problem? Make(FactsTree tree, FactsEdit edit, out JsonNode? before)
    {
        before = null;
        if (FactShape.At(edit.Path) is not { } shape || tree.Find(edit.Path) is not { } there)
        {
            return new("path.unknown", edit.Path, $"「{edit.Path}」という項目はありません。ページを開き直して、もう一度操作してください。");
        }

        // What goes into the log is the value alone; where it was read from stays in the facts of the version before.
        before = (shape.ValueType is null ? edit.Kind == FactsEditKind.Add ? null : there : there["value"])?.DeepClone();
        if (edit.Path == "people/count" && edit.Kind is FactsEditKind.Correct or FactsEditKind.Forget)
        {
            return ValueEditing.Fact(edit, there.AsObject(), typeof(int)) ?? Mentions(tree, edit, before);
        }

        return edit.Kind switch
        {
            FactsEditKind.Add => Adding.Make(tree, edit, shape, there),
            FactsEditKind.Remove => Removing.Make(tree, edit, there),
            _ when shape.ValueType is { } type => ValueEditing.Fact(edit, there.AsObject(), type),
            _ when shape.ListsFacts => ValueEditing.Controls(tree, edit, there.AsArray()),
            FactsEditKind.Correct when shape.IsPlain => ValueEditing.Plain(tree, edit, shape.Type),
            _ => new("edit.unfit", edit.Path, $"「{edit.Path}」には、この操作はできません。項目を選び直してください。"),
        };
    }

    // The paper says its number of people in several places: who corrects the number means all of them, or the paper would contradict the correction.
    private static Problem? Mentions(FactsTree tree, FactsEdit edit, JsonNode? before)
    {
        foreach (JsonNode? mention in before is null ? [] : tree.Root["people"]!["mentions"]!.AsArray())
        {
            if (mention!["value"]?.ToJsonString() == before!.ToJsonString())
            {
                ValueEditing.Fact(edit, mention.AsObject(), typeof(int));
            }
        }

        return null;
    }
}
