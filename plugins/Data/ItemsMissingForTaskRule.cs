using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A task makes data, or cannot be done without data, that no list of items has.</summary>
internal sealed class ItemsMissingForTaskRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.items-missing-for-task",
        Version = 2,
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("業務に要る情報が情報項目にない", "A task needs data that no list has"),
        Why = new("一覧にない情報は、対策も消去も約束されないまま事業者の手元に残ります。", "Data on no list stays with the vendor, unprotected and never erased."),
        Demand = "個人情報保護法第66条、個票「処理させる情報項目」",
        Reads = ["chain", "sheets", "mediumUses"],
        Messages =
        [
            new(
                "missing",
                new("{0}の業務（{1}）では{2}が生じますが、情報項目にありません。", "The task “{1}” of {0} makes {2}, which is on no list of items."),
                new("{0}の情報項目に{2}を加えるか、扱わないなら業務の内容を改めてください。", "Add {2} to the items of {0}, or correct the description of the task.")),
            new(
                "needed",
                new("{0}の業務（{1}）は{2}がなければできませんが、情報項目にありません。", "The task “{1}” of {0} cannot be done without {2}, which is on no list of items."),
                new("{0}の情報項目に{2}を加えるか、渡さないなら業務の内容を改めてください。", "Add {2} to the items of {0}, or correct the description of the task.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (ChainLink link in facts.Chain)
        {
            foreach ((SheetFacts sheet, int index) in VendorSheets.Of(facts, link))
            {
                if (sheet.Work.IsEmpty)
                {
                    judgement.Lacks($"sheets/{index}/work");
                    continue;
                }

                judgement.Judged();
                foreach ((string key, string name, WorkItem task) in Missing(facts, sheet).Where(m => told.Add(link.Id + m.Name)))
                {
                    judgement.Found(new Finding
                    {
                        LinkId = link.Id,
                        MessageKey = key,
                        Arguments = [Wording.NameOf(link), Wording.Short(task.Text.Or("")), name],
                        Evidence = Judgement.Evidence([task.Text, .. sheet.Items.Take(1).Select(i => i.Name), sheet.ItemsByReference.IsKnown ? sheet.ItemsByReference : null]),
                    });
                }
            }
        }

        return judgement.Result("委託する業務がありません。");
    }

    private static IEnumerable<(string Key, string Name, WorkItem Task)> Missing(EngagementFacts facts, SheetFacts sheet)
    {
        ImmutableArray<string> items = [.. sheet.Items.Where(i => i.Name.IsKnown).Select(i => i.Name.Value!)];
        foreach (WorkItem task in sheet.Work.Where(w => w.Text.IsKnown && !Entrusted(facts, sheet, w)))
        {
            bool account = task.Objects.Contains(TaskData.Account) && !Has(items, TaskData.AccountWords);
            if (account)
            {
                yield return ("missing", TaskData.Account, task);
            }

            foreach (string name in Needed(task, items).Where(n => !(account && n == TaskData.Account)))
            {
                account |= name == TaskData.Account;
                yield return ("needed", name, task);
            }

            // An account is the data of a payment: who adds it has closed both gaps.
            foreach ((Activity activity, string name, ImmutableArray<string> words) in TaskData.Makes.Where(m => !(account && m.Activity == Activity.Settlement)))
            {
                if (task.Activities.Contains(activity) && !Has(items, words))
                {
                    yield return ("missing", name, task);
                }
            }
        }
    }

    private static bool Has(ImmutableArray<string> items, ImmutableArray<string> words) => items.Any(i => words.Any(w => i.Contains(w, StringComparison.Ordinal)));

    /// <summary>What the task cannot be done without; not asked where no item was read, as every one of them would be missing.</summary>
    private static IEnumerable<string> Needed(WorkItem task, ImmutableArray<string> items) => items.IsEmpty ? [] : TaskData.Indispensable
        .Where(n => task.Activities.Contains(n.Activity)
            && (n.Said.IsEmpty || n.Said.Any(w => task.Text.Value!.Contains(w, StringComparison.Ordinal)))
            && !Has(items, n.Words))
        .Select(n => n.Name);

    /// <summary>A task that a subcontractor's own sheet carries is judged there.</summary>
    private static bool Entrusted(EngagementFacts facts, SheetFacts sheet, WorkItem task) =>
        task.Reentrusted.Is(true) && facts.Sheets.Any(s => s.Kind == SheetKind.ReOutsourcing && s.LinkId != sheet.LinkId);
}
