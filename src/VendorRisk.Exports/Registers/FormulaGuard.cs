using System.Globalization;

namespace VendorRisk.Exports.Registers;

/// <summary>
/// Keeps spreadsheet programs from taking a value for a formula: an apostrophe goes before what starts like one, in either width. Numbers
/// stay numbers; a sign alone (－) says nothing to a program.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    public static string Neutral(string value) =>
        value.Length > 1 && Starts.Contains(value[0], StringComparison.Ordinal)
        && !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? "'" + value
            : value;
}
