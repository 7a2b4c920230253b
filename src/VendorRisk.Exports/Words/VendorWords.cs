using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The cell that names a vendor: the name, what it is certified for, or that it is still to be chosen.</summary>
internal static class VendorWords
{
    public static string NameOf(ChainLink link) => link.Name.Or(link.Undecided.Is(true) ? "未定" : "（記載なし）");

    /// <summary>The vendor's own cell on the form that is about it.</summary>
    public static string Cell(EngagementFacts facts, SheetFacts sheet)
    {
        if (facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId) is not { } link)
        {
            return Counterparty(facts, sheet);
        }

        List<ChainLink> together = [link, .. facts.Chain.Where(l => l.Tier == link.Tier && l.Id != link.Id && IsListedWith(facts, sheet, l))];
        string own = together.Count == 1 ? Entry(link) : string.Join('\n', together.Select((l, i) => $"({i + 1}) {Entry(l)}"));
        ChainLink? parent = facts.Chain.FirstOrDefault(l => l.Id == link.ParentId);
        return link.ParentNamed.Is(true) && parent is not null
            ? $"【{TierWords.Party(parent.Tier)}】\n{Entry(parent)}\n【{TierWords.Party(link.Tier)}】\n{own}"
            : own;
    }

    /// <summary>The other side of a form that entrusts nothing; a vendor of the chain with what is said of it there.</summary>
    public static string Counterparty(EngagementFacts facts, SheetFacts sheet)
    {
        ChainLink? link = facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId);
        return link is not null ? Entry(link) : sheet.Counterparty.State == FactState.NotApplicable ? "*****" : sheet.Counterparty.Or("");
    }

    private static string Entry(ChainLink link)
    {
        if (!link.Name.IsKnown)
        {
            return link.Undecided.Is(true) ? string.Join('\n', link.Conditions.Select(c => c.Statement.Or("")).Where(s => s.Length > 0).Prepend("未定")) : "";
        }

        string[] stated =
        [
            .. link.Certifications.Where(c => c.Place == CertificationPlace.VendorCell).Select(Stated).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal),
        ];
        string services = string.Join('、', link.CloudServices.Select(c => c.Name.Or("")).Where(n => stated.Length > 0 && n.Contains("LGWAN", StringComparison.Ordinal)));
        string cell = link.Name.Value + (services.Length > 0 && !stated.Any(s => s.Contains(services, StringComparison.Ordinal)) ? $"（{services}提供事業者）" : "");
        return stated.Length == 0 ? cell : $"{cell}\n※{string.Join('、', stated)}";
    }

    /// <summary>The paper's words, with the number and the last day where those stand apart from them.</summary>
    private static string Stated(Certification certification)
    {
        string words = certification.Stated.Or(certification.Scheme.Or(""));
        string number = certification.Number.Or("");
        string more = number.Length > 0 && !words.Contains(number, StringComparison.Ordinal) ? $"登録番号 {number}" : "";
        if (certification.Expires.IsKnown && !words.Contains("期限", StringComparison.Ordinal))
        {
            more += (more.Length > 0 ? "、" : "") + "有効期限 " + Wareki.Of(certification.Expires.Value);
        }

        return more.Length > 0 ? $"{words}（{more}）" : words;
    }

    /// <summary>A vendor without a form of its own stands with a sibling whose form it shares.</summary>
    private static bool IsListedWith(EngagementFacts facts, SheetFacts sheet, ChainLink other) =>
        facts.Sheets.All(s => s.LinkId != other.Id)
        && facts.Sheets.LastOrDefault(s => facts.Chain.Any(l => l.Id == s.LinkId && l.Tier == other.Tier && l.ParentId == other.ParentId)) == sheet;
}
