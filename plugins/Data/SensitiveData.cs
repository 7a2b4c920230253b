using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>What of an engagement is sensitive, class by class, with the facts that show it.</summary>
internal static class SensitiveData
{
    private const string AccountObject = "口座情報";

    /// <summary>Classes A to C that a vendor of the chain handles, by its item list or because its tasks cannot be done without.</summary>
    public static IEnumerable<(ChainLink Link, SensitivityClass Class, string Words, IFact Fact)> Of(EngagementFacts facts)
    {
        foreach (ChainLink link in facts.Chain)
        {
            foreach ((SheetFacts sheet, _) in VendorSheets.Of(facts, link))
            {
                foreach (InformationItem item in sheet.Items.Where(i => i.Class <= SensitivityClass.Financial && i.Name.IsKnown))
                {
                    yield return (link, item.Class, item.Name.Value!, item.Name);
                }

                foreach (WorkItem task in sheet.Work.Where(w => w.Text.IsKnown && w.Objects.Contains(AccountObject)))
                {
                    yield return (link, SensitivityClass.Financial, AccountObject, task.Text);
                }
            }
        }
    }

    public static string NameOf(SensitivityClass sensitivity) => sensitivity switch
    {
        SensitivityClass.SpecificPersonal => "特定個人情報",
        SensitivityClass.SpecialCare => "要配慮個人情報",
        _ => "財産的被害につながる情報",
    };
}
