using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>One form names people who are not in the residents' register, while the list everybody works from is drawn from it alone.</summary>
internal sealed class PeopleOutsideRegisterRule : Rule
{
    private static readonly string[] Outside =
    [
        "住民票に記載はない", "住民票に記載がない", "住民票がない", "住民票のない", "住民登録がない", "住民登録のない", "住民登録はない",
        "住民基本台帳に記録されていない", "住民基本台帳に登録されていない", "住民基本台帳にない",
    ];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.people-outside-register",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("住民票のない対象者が名簿から漏れる", "People outside the register are on no list"),
        Why = new(
            "名簿にない対象者は、別の手作業で扱うことになり、その経路は審査も記録もされません。",
            "People who are not on the list are handled by hand, on a way nobody examined or records."),
        Demand = "個人情報保護法第61条・第65条、個票「だれの、どのような項目か」",
        Reads = ["sheets"],
        Messages =
        [
            new(
                "outside",
                new("「{0}」は住民票のない人も対象にしていますが、「{1}」の名簿は住民基本台帳だけから作ります。", "“{0}” includes people outside the register; the list of “{1}” is drawn from the register alone."),
                new("「{1}」に住民票のない対象者を加える方法（情報源・項目・担当）を書いてください。", "Say how “{1}” takes in people outside the register.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        SheetFacts[] lists = [.. context.Facts.Sheets.Where(s => s.FromResidentsRegister.Is(true) && s.Kind is SheetKind.SystemDevelopment or SheetKind.Outsourcing)];
        foreach (SheetFacts sheet in context.Facts.Sheets.Where(s => s.Subjects.IsKnown))
        {
            judgement.Judged();
            SheetFacts? list = IsOutside(sheet) ? lists.FirstOrDefault(l => l != sheet && !IsOutside(l) && l.FromResidentsRegister.Is(true)) : null;
            if (list is not null)
            {
                judgement.Found(new Finding
                {
                    LinkId = list.LinkId,
                    MessageKey = "outside",
                    Arguments = [Wording.Short(sheet.Title.Or("")), Wording.Short(list.Title.Or(""))],
                    Evidence = Judgement.Evidence(sheet.Subjects, list.FromResidentsRegister),
                });
            }
        }

        if (context.Facts.Sheets.Length > 0 && context.Facts.Sheets.All(s => !s.Subjects.IsKnown))
        {
            judgement.Lacks("sheets/0/subjects");
        }

        return judgement.Result("個票がありません。");
    }

    private static bool IsOutside(SheetFacts sheet) => sheet.Subjects.TryGet(out string? people) && Outside.Any(o => people.Contains(o, StringComparison.Ordinal));
}
