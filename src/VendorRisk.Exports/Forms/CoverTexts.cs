using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Forms;

/// <summary>What stands on the cover: which body, on which ground.</summary>
internal static class CoverTexts
{
    private static readonly string[] Laws = ["要綱", "条例", "要領", "規則"];

    /// <summary>The body that a paper of this regime goes to.</summary>
    public static string Body(EngagementFacts facts) => facts.LegalBasis.Any(b => b.Regime == LegalRegime.Ordinance)
        ? OfficeScope.Office.ConsultationBody
        : OfficeScope.Office.ReviewBody;

    public static string GroundLabel(EngagementFacts facts) => Law(facts) is { Length: > 0 } law ? law + "の根拠" : "根拠法令";

    /// <summary>The provisions, one a line, under their procedure where the paper gives one.</summary>
    public static string Grounds(EngagementFacts facts)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        string procedure = "";
        foreach (LegalBasis basis in facts.LegalBasis)
        {
            string under = basis.Procedure.Or("");
            if (under != procedure && under.Length > 0)
            {
                lines.Add($"【{under}】");
            }

            procedure = under;
            string law = Law(facts);
            string provision = basis.Provision.Or("");
            lines.Add("◇" + (provision.StartsWith(law, StringComparison.Ordinal) ? provision[law.Length..] : provision));
        }

        return string.Join('\n', lines);
    }

    private static string Law(EngagementFacts facts)
    {
        string first = facts.LegalBasis.Select(b => b.Provision.Or("")).FirstOrDefault() ?? "";
        return Array.Find(Laws, l => first.StartsWith(l, StringComparison.Ordinal))
            ?? (facts.LegalBasis.IsEmpty ? Laws[0] : "");
    }
}
