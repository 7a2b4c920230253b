using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Special care data is used on a thing that a vendor makes, and nobody says who does that step.</summary>
internal sealed class CareInformationUnassignedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.care-information-unassigned",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("要配慮情報を使う工程の担い手が書かれていない", "Nobody is named for the step that uses special care data"),
        Why = new(
            "同じ物を事業者が作るなら、要配慮個人情報が書かれないまま事業者に渡るおそれがあります。",
            "When a vendor makes the same thing, special care data may reach it without being on any list."),
        Demand = "個人情報保護法第2条第3項・第66条・第69条",
        Reads = ["sheets", "protectedPersons", "chain"],
        Messages =
        [
            new(
                "unassigned",
                new(
                    "「{0}」の情報を{1}に使うとしていますが、{1}は{2}が扱う業務にあり、だれがその工程を行うのか書かれていません。",
                    "Data of “{0}” is used on {1}, which {2} handles; nobody is named for that step."),
                new(
                    "〔区〕が行うなら「委託せず〔区〕が行う」と書き、{2}が行うならその情報項目と対策を個票に書いてください。",
                    "Say that the 〔ward〕 does it, or put the item and its safeguards on the sheet of {2}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach ((SheetFacts sheet, int index) in PublicSheets.All(facts).Where(s => s.Sheet.Kind == SheetKind.SecondaryUse))
        {
            if (!sheet.Reason.IsKnown)
            {
                judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"sheets/{index}/reason"));
                continue;
            }

            judgement.Judged();
            string? group = PublicSheets.On(facts, index).SelectMany(p => p.Groups).Select(g => g.Value).FirstOrDefault(g => g is not null);
            if (group is not null && !facts.ProtectedPersons.Any(p => p.KeptByWard.Is(true) && PublicSheets.Names(p, group)))
            {
                Judge(facts, sheet, group, judgement);
            }
        }

        return judgement.Result("目的外利用の個票がありません。");
    }

    private static void Judge(EngagementFacts facts, SheetFacts use, string group, Judgement judgement)
    {
        HashSet<string> things = [.. use.Work.SelectMany(w => w.Objects)];
        foreach (ChainLink link in facts.Chain.OrderByDescending(l => l.Tier))
        {
            foreach ((SheetFacts sheet, _) in VendorSheets.Of(facts, link))
            {
                WorkItem? task = sheet.Work.FirstOrDefault(w => w.Text.IsKnown && w.Objects.Any(things.Contains));
                if (task is null || sheet.Items.Any(i => i.Class is SensitivityClass.SpecialCare or SensitivityClass.SpecificPersonal))
                {
                    continue;
                }

                judgement.Found(new Finding
                {
                    LinkId = link.Id,
                    MessageKey = "unassigned",
                    Arguments = [group, task.Objects.First(things.Contains), Wording.NameOf(link)],
                    Evidence = Judgement.Evidence(use.Reason, task.Text),
                });
                return;
            }
        }
    }
}
