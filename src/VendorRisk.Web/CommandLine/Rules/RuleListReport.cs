using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A list of rules for people, programs and spreadsheets.</summary>
internal static class RuleListReport
{
    private static readonly string[] Columns = ["id", "severity", "version", "category", "title", "demand", "parameters", "pack", "packVersion", "enabled"];

    public static string Text(ImmutableArray<ListedRule> rules)
    {
        StringBuilder text = new();
        foreach (IGrouping<string, ListedRule> category in rules.GroupBy(r => r.Rule.Category))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"■ {RiskCategories.NameOf(category.Key).Ja}（{category.Key}）");
            foreach (ListedRule rule in category)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {rule.Rule.Id}　版 {rule.Rule.Version}　【{SeverityWords.Of(rule.Severity)}】{rule.Rule.Title.Ja}{(rule.Enabled ? "" : "　※採点方針が止めています")}");
                text.AppendLine(CultureInfo.InvariantCulture, $"      根拠 {rule.Rule.Demand}　プラグイン {rule.Pack} {rule.PackVersion}");
                foreach (RuleParameter parameter in rule.Rule.Parameters)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"      パラメーター {parameter.Name} = {rule.Parameters[parameter.Name]}（{parameter.Minimum}～{parameter.Maximum}、{parameter.Description}）");
                }
            }
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"規則 {rules.Length} 件、プラグイン {rules.Select(r => r.Pack).Distinct().Count()} 件");
        return text.ToString();
    }

    public static string Json(ImmutableArray<ListedRule> rules) => JsonSerializer.Serialize(
        rules.Select(r => new
        {
            r.Rule.Id,
            r.Severity,
            r.Rule.Version,
            r.Rule.Category,
            r.Rule.Title,
            r.Rule.Demand,
            Parameters = r.Rule.Parameters.Select(p => new { p.Name, Value = r.Parameters[p.Name], p.Default, p.Minimum, p.Maximum, p.Description }),
            r.Pack,
            r.PackVersion,
            r.Enabled,
        }),
        ContractJson.Indented) + Environment.NewLine;

    public static string Csv(ImmutableArray<ListedRule> rules) => CsvTable.Of(
        Columns,
        rules.Select(r => new object?[]
        {
            r.Rule.Id, JsonNamingPolicy.CamelCase.ConvertName(r.Severity.ToString()), r.Rule.Version, r.Rule.Category, r.Rule.Title.Ja, r.Rule.Demand,
            string.Join("; ", r.Parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}={p.Value}"))), r.Pack, r.PackVersion, r.Enabled,
        }));
}
