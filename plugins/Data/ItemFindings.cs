using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>One finding a vendor for the items of its sheets that have some property.</summary>
internal static class ItemFindings
{
    public static RuleResult Of(EngagementFacts facts, Func<InformationItem, bool> has, string messageKey)
    {
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain)
        {
            foreach ((SheetFacts sheet, int index) in VendorSheets.Of(facts, link))
            {
                if (sheet.Items.IsEmpty)
                {
                    judgement.Lacks($"sheets/{index}/items");
                    continue;
                }

                judgement.Judged();
                InformationItem[] found = [.. sheet.Items.Where(i => i.Name.IsKnown && has(i))];
                if (found.Length > 0)
                {
                    judgement.Found(new Finding
                    {
                        LinkId = link.Id,
                        MessageKey = messageKey,
                        Arguments = [Wording.NameOf(link), Wording.List(found.Select(i => i.Name.Value!))],
                        Evidence = Judgement.Evidence(found.Select(i => i.Name)),
                    });
                }
            }
        }

        return judgement.Result("委託の個票がありません。");
    }
}
