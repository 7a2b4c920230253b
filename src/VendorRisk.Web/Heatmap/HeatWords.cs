using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Heatmap;

/// <summary>What a cell says in figures, in words and aloud, so that its colour is never needed.</summary>
internal static class HeatWords
{
    /// <summary>The large mark: points, or a sign for what has no points.</summary>
    public static string Mark(HeatCell cell) => cell.State switch
    {
        HeatState.Faulted => "×",
        HeatState.Unknown => "？",
        HeatState.Clear => "0",
        HeatState.NotCovered => "－",
        _ when cell.Unjudged > 0 => cell.Score.ToString("0.#", CultureInfo.InvariantCulture) + "+？",
        _ => cell.Score.ToString("0.#", CultureInfo.InvariantCulture),
    };

    /// <summary>The small line under the mark.</summary>
    public static string Caption(IStringLocalizer<Texts> texts, HeatCell cell) => cell.State switch
    {
        HeatState.Faulted => texts["Heat.Faulted"],
        HeatState.Unknown => texts["Heat.Unknown"],
        HeatState.Clear => texts["Heat.Clear"],
        HeatState.NotCovered => texts["Heat.NotCovered"],
        _ => texts["Heat.Count", texts.Of(cell.Worst ?? Severity.Info), cell.Findings],
    };

    public static string Spoken(IStringLocalizer<Texts> texts, HeatCell cell) => cell.State switch
    {
        HeatState.Found => texts["Heat.SpokenFound", texts.Of(cell.Worst ?? Severity.Info), cell.Findings, Mark(cell)],
        _ => Caption(texts, cell),
    };

    public static IEnumerable<(HeatCell Cell, string Words)> Legend(IStringLocalizer<Texts> texts)
    {
        foreach (Severity severity in new[] { Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Info })
        {
            yield return (new HeatCell(string.Empty, HeatState.Found, 0, 1, severity, 0), texts["Heat.LegendSeverity", texts.Of(severity)]);
        }

        yield return (new HeatCell(string.Empty, HeatState.Clear, 0, 0, null, 0), texts["Heat.Clear"]);
        yield return (new HeatCell(string.Empty, HeatState.Unknown, 0, 0, null, 1), texts["Heat.LegendUnknown"]);
        yield return (new HeatCell(string.Empty, HeatState.NotCovered, 0, 0, null, 0), texts["Heat.LegendNotCovered"]);
        yield return (new HeatCell(string.Empty, HeatState.Faulted, 0, 0, null, 0), texts["Heat.LegendFaulted"]);
    }
}
