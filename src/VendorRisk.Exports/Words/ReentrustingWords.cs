using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The row that says whether a vendor re-entrusts work, for what stands on no form of its own and in no sentence that is printed elsewhere.</summary>
internal static class ReentrustingWords
{
    public static string Cell(EngagementFacts facts, SheetFacts sheet)
    {
        if (facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId) is not { } link)
        {
            return "";
        }

        ChainLink[] below = [.. facts.Chain.Where(l => l.ParentId == link.Id)];
        bool ownForms = below.Any(b => facts.Sheets.Any(s => s.LinkId == b.Id));
        string[] named = ownForms ? [] : [.. below.Where(b => b.Name.IsKnown && !IsSaidElsewhere(facts, b)).Select(b => Entry(facts, b))];
        string others = link.UnnamedBelow is { IsKnown: true, Value: var words } && below.Length > 0 ? words : "";
        return named.Length > 0 ? $"有（{string.Join('、', named)}）{others}"
            : link.UnnamedBelow?.IsKnown == true && below.Length == 0 ? "有"
            : link.Reentrustment?.Is(ReentrustmentStance.Denied) == true ? "無"
            : "";
    }

    private static string Entry(EngagementFacts facts, ChainLink link)
    {
        string work = string.Join('・', facts.ReentrustedWork.Where(w => w.LinkId == link.Id).SelectMany(w => w.Work).Select(w => w.Text.Or("")).Where(w => w.Length > 0));
        string held = string.Join('・', link.Certifications.Where(c => c.Place == CertificationPlace.VendorCell).Select(c => c.Stated.Or(c.Scheme.Or(""))).Where(c => c.Length > 0));
        return link.Name.Value + (work.Length > 0 ? "：" + work : "") + (held.Length > 0 ? "／" + held : "");
    }

    private static bool IsSaidElsewhere(EngagementFacts facts, ChainLink link) =>
        facts.ReentrustedWork.Any(w => w.LinkId == link.Id && w.Place is (ReentrustmentPlace.Outline or ReentrustmentPlace.WorkList));
}
