using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>
/// What becomes of a year's facts in the next year (年度更新): dates move by one year, numbers of people and expiry days are forgotten, vendors, certifications and services on
/// the internet wait to be confirmed, everything else stays. Consents, acceptances, erasures and decisions belong to the engagement and are not taken along.
/// </summary>
public static partial class NextYear
{
    /// <summary>How sure a value of last year is, per mille, until somebody confirms it for the next.</summary>
    private const int Doubtful = 500;

    /// <summary>The paths of what is to be confirmed anew and nobody has yet: what is unknown, and what is a guess.</summary>
    public static ImmutableArray<string> ToConfirm(EngagementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.AllFacts().Where(IsLeft).Select(fact => fact.Path)];
    }

    /// <summary>Last year's facts, with what must be confirmed again as guesses, also where a person had confirmed it.</summary>
    internal static EngagementFacts Doubted(EngagementFacts facts)
    {
        JsonNode tree = JsonSerializer.SerializeToNode(facts.WithPaths(), ContractJson.Options)!;
        foreach (IFact fact in facts.AllFacts().Where(fact => fact.State == FactState.Known && IsDoubted(fact.Path)))
        {
            JsonObject node = At(tree, fact.Path);
            node["confidence"] = Math.Min(Doubtful, OpenFact.Of(fact).Confidence);
            (node["source"] as JsonObject)?.Remove("person");
        }

        return tree.Deserialize<EngagementFacts>(ContractJson.Options)!.WithPaths();
    }

    /// <summary>The edits that make last year's facts next year's.</summary>
    internal static ImmutableArray<FactsEdit> Edits(EngagementFacts facts) => [.. facts.AllFacts().Where(fact => fact.State == FactState.Known).Select(EditOf).OfType<FactsEdit>()];

    private static FactsEdit? EditOf(IFact fact) => fact switch
    {
        _ when IsForgotten(fact.Path) => FactsEdit.Forget(fact.Path, ""),
        Fact<DateOnly> day when IsMoved(fact.Path) => FactsEdit.Correct(fact.Path, YearAfter(day.Value), ""),
        Fact<string> words when IsTitle(fact.Path) && YearIn().IsMatch(words.Value!) => FactsEdit.Correct(fact.Path, YearIn().Replace(words.Value!, Next), ""),
        _ => null,
    };

    // What was not known last year either is not asked for the sake of the year, but for the two that every year needs.
    private static bool IsLeft(IFact fact) => fact.Path.Split('/') switch
    {
        ["people", "mentions", _] or ["sheets", _, _, "statement"] => false,
        ["people", "count"] or ["chain", _, "certifications", _, "expires"] => fact.State == FactState.Unknown,
        _ when IsForgotten(fact.Path) => fact is { State: FactState.Unknown, Source.Person: not null },
        _ => IsDoubted(fact.Path) && OpenFact.Of(fact).IsGuess,
    };

    // Words that print last year's dates and numbers go with them.
    private static bool IsForgotten(string path) => path.Split('/')
        is ["people", "count" or "households"] or ["people", "mentions", _] or ["chain", _, "certifications", _, "expires" or "checkedOn"]
        or ["sheets", _, "term" or "handling", "statement"];

    private static bool IsDoubted(string path) => path.Split('/')
        is ["chain", _, "name" or "reentrustment"] or ["chain", _, "certifications", _, "scheme"]
        or ["chain", _, "cloudServices", _, "name" or "operator" or "operatorCountry" or "serverCountry"]
        or ["reentrustment"] or ["reentrustedWork", _, "statement"];

    private static bool IsMoved(string path) => path.Split('/') is ["sheets", _, "term" or "handling", "start" or "end"] or ["workWindows", _, "start" or "end"];

    private static bool IsTitle(string path) => path is "title" or "programme" || path.Split('/') is ["sheets", _, "title"];

    // The last day of a month stays one: 28 February may become the 29th.
    private static DateOnly YearAfter(DateOnly day)
    {
        DateOnly after = day.AddYears(1);
        return day.AddDays(1).Day == 1 ? new DateOnly(after.Year, after.Month, DateTime.DaysInMonth(after.Year, after.Month)) : after;
    }

    private static string Next(Match year) =>
        year.Groups[1].Value == "元" ? "令和2年度" : string.Create(CultureInfo.InvariantCulture, $"令和{int.Parse(year.Groups[1].Value.Normalize(System.Text.NormalizationForm.FormKC), CultureInfo.InvariantCulture) + 1}年度");

    private static JsonObject At(JsonNode tree, string path) => path.Split('/').Aggregate(
        tree, (at, segment) => at is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)]! : at[segment]!).AsObject();

    [GeneratedRegex("令和(元|[0-9０-９]{1,2})年度", RegexOptions.None, 1000)]
    private static partial Regex YearIn();
}
