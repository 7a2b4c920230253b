using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Checks;

/// <summary>Runs a rule several times in ways that must make no difference, and compares what comes out.</summary>
internal static class DeterminismCheck
{
    // The two ends of the world: wherever a day begins, it is another day in one of them.
    private static readonly string[] Zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];

    public static RuleResult Run(Rule rule, RuleContext context)
    {
        RuleResult result = RunIn("ja-JP", rule, context);
        string expected = Json(result);
        string id = rule.Descriptor.Id;
        Same(id, "run again", expected, Json(RunIn("ja-JP", rule, context)));
        Same(id, "run in Turkish", expected, Json(RunIn("tr-TR", rule, context)));
        foreach (string zone in Zones)
        {
            Same(id, $"run in the time zone {zone}", expected, LocalZone.In(zone, () => Json(RunIn("ja-JP", rule, context))));
        }

        Same(id, "its result comes back from a JSON round trip", expected, Json(JsonSerializer.Deserialize<RuleResult>(expected, ContractJson.Options)!));
        Same(id, "given the same facts after a JSON round trip", expected, Json(RunIn("ja-JP", rule, context with { Facts = RoundTrip(context.Facts) })));
        Same(
            id,
            "given the same facts with lists turned round whose order means nothing (findings compared without evidence and arguments)",
            Outline(result),
            Outline(RunIn("ja-JP", rule, context with { Facts = FactReordering.Reversed(context.Facts) })));
        return result;
    }

    /// <remarks>A culture belongs to a thread; a rule gets a thread of its own, so that the test's own stays as it is.</remarks>
    private static RuleResult RunIn(string culture, Rule rule, RuleContext context)
    {
        RuleResult? result = null;
        string? fault = null;
        Thread thread = new(() =>
        {
            try
            {
                result = rule.Evaluate(context);
            }
#pragma warning disable CA1031 // The border to a rule under test: whatever it throws is the answer to its author.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                fault = thrown.ToString();
            }
        });
        thread.CurrentCulture = thread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        thread.Start();
        thread.Join();
        return fault is null
            ? result ?? throw new RuleCheckException($"{rule.Descriptor.Id}: Evaluate returned null.")
            : throw new RuleCheckException($"{rule.Descriptor.Id}: Evaluate threw; the host would count that as a fault.\n{fault}");
    }

    private static void Same(string id, string way, string expected, string actual)
    {
        if (expected != actual)
        {
            throw new RuleCheckException($"{id}: judges differently when {way}.\nfirst: {expected}\nthen:  {actual}");
        }
    }

    private static EngagementFacts RoundTrip(EngagementFacts facts) =>
        JsonSerializer.Deserialize<EngagementFacts>(JsonSerializer.Serialize(facts, ContractJson.Options), ContractJson.Options)!;

    private static string Json(RuleResult result) => JsonSerializer.Serialize(result, ContractJson.Options);

    private static string Outline(RuleResult result) => result is RuleResult.Evaluated evaluated
        ? string.Join('\n', evaluated.Findings.Select(f => $"{f.MessageKey} {f.Severity} {f.LinkId} {f.Due:O}").Order(StringComparer.Ordinal))
            + (evaluated.Unjudged.IsEmpty ? "" : "\n(unjudged)")
        : result.GetType().Name;
}
