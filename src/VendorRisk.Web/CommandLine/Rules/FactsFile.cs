using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>Facts from a paper, or from a JSON file in the contract's own form.</summary>
internal sealed class FactsFile(IPaperReader reader)
{
    /// <summary>The facts; null with one problem a reason when the file gives none.</summary>
    public EngagementFacts? Load(string path, out IReadOnlyList<string> problems)
    {
        if (!PaperFile.TryLoad(path, out byte[] content, out string problem))
        {
            problems = [problem];
            return null;
        }

        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return OfJson(path, content, out problems);
        }

        PaperReading reading = reader.Read(content, Path.GetFileName(path));
        problems = [.. reading.Refusals.Select(r => $"「{path}」：{r}")];
        return reading.IsRead ? reading.Facts : null;
    }

    private static EngagementFacts? OfJson(string path, byte[] content, out IReadOnlyList<string> problems)
    {
        try
        {
            problems = [];
            if (JsonSerializer.Deserialize<EngagementFacts>(content, ContractJson.Options) is { } facts)
            {
                return facts.WithPaths();
            }

            problems = [$"「{path}」は空（null）です。事実の JSON を指定してください。"];
        }
        catch (JsonException failure)
        {
            problems = [$"「{path}」を事実の JSON として読めません（{(failure.LineNumber ?? 0) + 1} 行目、{failure.Path ?? "$"}）。rules facts で書き出したものと見比べて直してください。"];
        }

        return null;
    }
}
