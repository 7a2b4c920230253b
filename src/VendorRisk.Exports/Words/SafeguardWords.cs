using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>A form's cell of safeguards, one side: the operational half, then the technical one.</summary>
internal static class SafeguardWords
{
    private const string Elsewhere = "別紙チェックリストのとおり";

    public static string Cell(EngagementFacts facts, int sheet, bool ward)
    {
        Safeguard[] own = [.. facts.Safeguards.Where(s => s.Sheet == sheet && s.Side == Side.Ward == ward)];
        if (own.Length == 0)
        {
            bool entrusts = facts.Sheets[sheet].Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing;
            return entrusts && facts.Checklist.Any(c => c.Side == Side.Ward == ward) ? Elsewhere : "";
        }

        return string.Join('\n', new[] { SafeguardSection.Operational, SafeguardSection.Technical }.SelectMany(s => Half(own, s)));
    }

    public static string NameOf(SafeguardSection section) =>
        section == SafeguardSection.Operational ? "【運用上の対策】" : "【システム上の対策】";

    private static IEnumerable<string> Half(Safeguard[] own, SafeguardSection section)
    {
        Safeguard[] half = [.. own.Where(s => s.Section == section)];
        return half.Length == 0
            ? []
            : half.Select(s => (s.Number > 0 ? s.Number.ToString(CultureInfo.InvariantCulture) + " " : "") + s.Text.Or("")).Prepend(NameOf(section));
    }
}
