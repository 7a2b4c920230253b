using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>Makes the row of a fact.</summary>
internal sealed class FactRows(EngagementFacts facts, IStringLocalizer<FactTexts> texts)
{
    // The fact that stands for its entry and needs no name of its own, so that the row reads 「情報項目 3」.
    private static readonly FrozenSet<string> Foremost = FrozenSet.ToFrozenSet(["name", "text", "statement", "provision", "scheme", "printed", "heading", "answer"], StringComparer.Ordinal);

    private const int LongestName = 30;

    public IEnumerable<FactRow> Of(IFact fact)
    {
        string[] segments = fact.Path.Split('/');
        switch (segments)
        {
            // A safeguard's controls are one row, under its words, also when there is none.
            case ["safeguards", _, "controls", _]:
                yield break;
            case ["safeguards", var at, "text"]:
                yield return Row(fact, segments);
                yield return Controls(int.Parse(at, CultureInfo.InvariantCulture));
                break;
            default:
                yield return Row(fact, segments);
                break;
        }
    }

    private FactRow Row(IFact fact, string[] segments)
    {
        OpenFact open = OpenFact.Of(fact);
        string shown = FactWords.Value(texts, open);
        string? entry = EntryOf(segments);
        return new FactRow
        {
            Path = fact.Path,
            Label = Label(segments),
            Shown = shown,
            State = fact.State,
            Confidence = open.Confidence,
            Guess = open.IsGuess,
            Person = fact.Source?.Person,
            Line = fact.Source?.Line,
            Reason = open.Reason,
            Editor = EditorOf(open.Shape.Kind),
            Raw = open.Shape.Kind == ValueKind.Date ? shown : open.Text ?? "",
            Shape = open.Shape,
            Entry = entry,
            Choice = entry is null ? null : ChoiceOf(segments),
        };
    }

    private FactRow Controls(int at)
    {
        Safeguard safeguard = facts.Safeguards[at];
        ImmutableArray<string> ids = [.. safeguard.Controls.Where(control => control.IsKnown).Select(control => control.Value!)];
        return new FactRow
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"safeguards/{at}/controls"),
            Label = $"{texts["Check.Controls"]}「{Shortened(safeguard.Text.Or(""))}」",
            Shown = ids.IsEmpty ? texts["Check.NoControl"] : string.Join("、", ids.Select(FactWords.Control)),
            State = FactState.Known,
            Confidence = safeguard.Controls.Select(control => control.Confidence).DefaultIfEmpty(1000).Min(),
            Guess = safeguard.Controls.Any(control => OpenFact.Of(control).IsGuess),
            Person = safeguard.Controls.Select(control => control.Source?.Person).FirstOrDefault(person => person is not null),
            Line = safeguard.Text.Source?.Line,
            Editor = EditorKind.Controls,
            Shape = ValueShape.Words,
            Controls = ids,
        };
    }

    // Alone in the list of guesses, a row must tell which safeguard it is about.
    private static string Shortened(string words) => words.Length <= LongestName ? words : words[..LongestName] + "…";

    private string Label(string[] segments)
    {
        IEnumerable<string> named = segments[0] switch
        {
            "chain" when segments.Length == 3 => segments.Skip(2),
            "chain" or "sheets" or "checklist" or "safeguards" => segments.Skip(segments[0] is "checklist" or "safeguards" ? 0 : 2),
            _ => segments,
        };
        if (segments is ["hops", var hop, ..])
        {
            return $"{FactWords.Hop(texts, facts, facts.Hops[Index(hop)])} {FactWords.Label(texts, segments.Skip(2))}";
        }

        if (segments is ["checklist", var answer, var last])
        {
            return $"{FactWords.Control(facts.Checklist[Index(answer)].Control)}{(last == "answer" ? "" : " " + FactWords.Label(texts, [last]))}";
        }

        if (segments is ["safeguards", var safeguard, "text"] && facts.Safeguards[Index(safeguard)].Number is > 0 and var number)
        {
            return texts["Check.SafeguardNumber", FactWords.Choice(texts, facts.Safeguards[Index(safeguard)].Section), number];
        }

        bool entryItself = segments.Length >= 3 && segments[^2].All(char.IsAsciiDigit) && Foremost.Contains(segments[^1]) && segments is not ["chain" or "sheets", _, _];
        return FactWords.Label(texts, entryItself ? named.SkipLast(1) : named);
    }

    // The list entries that a person may take out, each by the row that stands for it.
    private static string? EntryOf(string[] segments) => segments switch
    {
        ["chain", _, "name"] or ["hops", _, "means"] or ["safeguards", _, "text"] => string.Join('/', segments.SkipLast(1)),
        ["sheets", _, "items" or "media", _, "name"] => string.Join('/', segments.SkipLast(1)),
        ["sheets", _, "work", _, "text"] or ["chain", _, "certifications", _, "scheme"] or ["chain", _, "cloudServices", _, "name"] => string.Join('/', segments.SkipLast(1)),
        ["mediumUses", _, "name"] or ["workWindows", _, "label"] or ["carryOuts" or "protectedPersons", _, "statement"] => string.Join('/', segments.SkipLast(1)),
        _ => null,
    };

    private RowChoice? ChoiceOf(string[] segments) => segments switch
    {
        ["sheets", var sheet, "items", var item, _] => Choice(segments, "class", facts.Sheets[Index(sheet)].Items[Index(item)].Class),
        ["sheets", var sheet, "media", var medium, _] => Choice(segments, "kind", facts.Sheets[Index(sheet)].Media[Index(medium)].Kind),
        ["mediumUses", var use, _] => Choice(segments, "kind", facts.MediumUses[Index(use)].Kind),
        _ => null,
    };

    private RowChoice Choice<T>(string[] segments, string property, T value)
        where T : struct, Enum =>
        new(string.Join('/', segments.SkipLast(1).Append(property)), ValueShape.Of<T>(), value.ToString(), FactWords.Choice(texts, value));

    private static EditorKind EditorOf(ValueKind kind) => kind switch
    {
        ValueKind.Text => EditorKind.Text,
        ValueKind.Date => EditorKind.Date,
        ValueKind.Number => EditorKind.Number,
        ValueKind.YesNo => EditorKind.YesNo,
        ValueKind.Choice => EditorKind.Choice,
        _ => EditorKind.None,
    };

    private static int Index(string segment) => int.Parse(segment, CultureInfo.InvariantCulture);
}
