using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows and columns that hold one end of a term: 始期, 契約開始日, 履行終了年月日.</summary>
internal static partial class TermEndLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => AreStart(core) || AreEnd(core);

    public static bool AreStart(string core) => Start().IsMatch(core);

    public static bool AreEnd(string core) => End().IsMatch(core);

    [GeneratedRegex("^(?:(?:再)?委託|契約|履行|業務)?(?:期間)?の?(?:始期|開始(?:年月)?日|着手(?:年月)?日)$|^(?:(?:再)?委託|契約|履行|指定)(?:期間)?の?(?:開始|着手)(?:予定)?(?:(?:年月)?日|時期)?$")]
    private static partial Regex Start();

    [GeneratedRegex("^(?:(?:再)?委託|契約|履行|業務)?(?:期間)?の?(?:終期|(?:終了|満了|完了)(?:予定)?(?:年月)?日)$|^(?:(?:再)?委託|契約|履行|指定)(?:期間)?の?(?:終了|満了|完了)(?:予定)?(?:(?:年月)?日|時期)?$|^(?:委託|契約|履行|業務)の?期限$")]
    private static partial Regex End();
}
