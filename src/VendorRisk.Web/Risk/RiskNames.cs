using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Risk;

/// <summary>The words for grades, severities and categories, and the class names that style them.</summary>
internal static class RiskNames
{
    public static readonly string[] Grades = ["A", "B", "C", "D", "E"];

    public static string Of(this IStringLocalizer<Texts> texts, Severity severity) => texts["Severity." + severity];

    public static string OfCategory(string category) => Of(RiskCategories.NameOf(category));

    /// <summary>The side of a two-language text that the page is shown in.</summary>
    public static string Of(LocalizedText text) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? text.Ja : text.En;

    public static string Style(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        Severity.Low => "low",
        _ => "info",
    };

    public static string Style(HeatCell cell) => cell.State switch
    {
        HeatState.Clear => "clear",
        HeatState.Unknown => "unknown",
        HeatState.NotCovered => "not-covered",
        HeatState.Faulted => "faulted",
        _ => Style(cell.Worst ?? Severity.Info),
    };
}
