using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that say what a vendor still to be chosen must have: 受託者の要件, 応募資格, 業者の選定条件.</summary>
internal static partial class RequirementLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && !core.StartsWith('再') && Requirement().IsMatch(core);

    [GeneratedRegex("(受託|受注|請負|事業者|業者|委託先|相手方|応募|参加|入札|選定)[^、。]{0,12}(要件|資格|条件)(等|について)?$|^(資格|参加|応募|受託)(要件|条件)$")]
    private static partial Regex Requirement();
}
