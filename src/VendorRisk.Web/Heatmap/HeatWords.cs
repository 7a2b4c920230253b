using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Heatmap;

/// <summary>What a cell says in a word, in figures and aloud, so that its colour is never needed.</summary>
internal static class HeatWords
{
    /// <summary>Where there is neither bar nor shape: points, or a sign for what has no points.</summary>
    public static string Mark(HeatCell cell) => cell.State switch
    {
        HeatState.Faulted => "×",
        HeatState.Unknown => "？",
        HeatState.Clear => "0",
        HeatState.NotCovered => "－",
        _ when cell.Unjudged > 0 => cell.Score.ToString("0.#", CultureInfo.InvariantCulture) + "+？",
        _ => cell.Score.ToString("0.#", CultureInfo.InvariantCulture),
    };

    /// <summary>The words beside that mark.</summary>
    public static string Caption(IStringLocalizer<Texts> shared, HeatCell cell) => cell.State switch
    {
        HeatState.Faulted => shared["Mark.Faulted"],
        HeatState.Unknown => shared["Mark.Unknown"],
        HeatState.Clear => shared["Mark.Clear"],
        HeatState.NotCovered => shared["Mark.NotCovered"],
        _ => shared["Mark.Count", shared.Of(cell.Worst ?? Severity.Info), cell.Findings],
    };

    /// <summary>The word of a cell; its shape stands before it (heat.css).</summary>
    public static string Word(IStringLocalizer<HeatmapTexts> texts, IStringLocalizer<Texts> shared, HeatCell cell) => cell.State switch
    {
        HeatState.Faulted => texts["Heat.Faulted"],
        HeatState.Unknown => texts["Heat.Unknown"],
        HeatState.Clear => texts["Heat.Clear"],
        HeatState.NotCovered => texts["Heat.NotCovered"],
        _ => shared.Of(cell.Worst ?? Severity.Info),
    };

    /// <summary>How many findings, and whether rules could not judge.</summary>
    public static string Count(HeatCell cell) => cell.State != HeatState.Found
        ? string.Empty
        : cell.Findings.ToString(CultureInfo.InvariantCulture) + (cell.Unjudged > 0 ? "＋？" : string.Empty);

    /// <summary>▲ worse, ▼ better; empty when neither.</summary>
    public static string Change(int change) => change switch
    {
        > 0 => "▲",
        < 0 => "▼",
        _ => string.Empty,
    };

    /// <summary>All of it in one sentence.</summary>
    public static string Spoken(IStringLocalizer<HeatmapTexts> texts, IStringLocalizer<Texts> shared, HeatCell cell)
    {
        string said = cell.State == HeatState.Found
            ? texts["Heat.SpokenFound", shared.Of(cell.Worst ?? Severity.Info), cell.Findings, cell.Score.ToString("0.#", CultureInfo.InvariantCulture)]
            : Word(texts, shared, cell);
        string unknown = cell.State == HeatState.Found && cell.Unjudged > 0 ? texts["Heat.SpokenUnknown", cell.Unjudged].Value : string.Empty;
        string reach = cell.Engagements > 0 ? texts["Heat.SpokenReach", cell.Engagements, cell.People.ToString("N0", CultureInfo.InvariantCulture)].Value : string.Empty;
        return said + unknown + reach + SpokenChange(texts, cell.Change);
    }

    public static string SpokenChange(IStringLocalizer<HeatmapTexts> texts, int change) => change switch
    {
        > 0 => texts["Heat.Worse"],
        < 0 => texts["Heat.Better"],
        _ => string.Empty,
    };

    public static IEnumerable<(HeatCell Cell, string Words)> Legend(IStringLocalizer<HeatmapTexts> texts)
    {
        foreach (Severity severity in new[] { Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Info })
        {
            yield return (new HeatCell(string.Empty, HeatState.Found, 4, 1, severity, 0), string.Empty);
        }

        yield return (new HeatCell(string.Empty, HeatState.Clear, 0, 0, null, 0), string.Empty);
        yield return (new HeatCell(string.Empty, HeatState.Unknown, 0, 0, null, 1), texts["Heat.LegendUnknown"]);
        yield return (new HeatCell(string.Empty, HeatState.NotCovered, 0, 0, null, 0), string.Empty);
        yield return (new HeatCell(string.Empty, HeatState.Faulted, 0, 0, null, 0), texts["Heat.LegendFaulted"]);
    }
}
