using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>The register has no inspection of the vendor in a fiscal year of the work.</summary>
internal sealed class InspectionOverdueRule : Rule
{
    private const string WarnDays = "warnDays";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.inspection-overdue",
        Category = RiskCategories.Oversight,
        Severity = Severity.High,
        Title = new("立入り調査をしていない年度がある", "A fiscal year without an inspection"),
        Why = new(
            "年1回の立入りがないと、約束した対策が行われているかを〔区〕が確かめていないことになります。",
            "Without the yearly visit the 〔ward〕 has not seen whether the promised safeguards are taken."),
        Demand = "個人情報保護委員会 事務対応ガイド4-8-9(3)（1つの委託業務につき年1回以上）、特記事項（監査）",
        Reads = ["chain", "sheets"],
        Parameters = [new(WarnDays, 60, 0, 365, "今年度の期限まで何日になったら知らせるか（日）")],
        Messages =
        [
            new(
                "past",
                new("{0}への立入り調査が、{1}に行われていません。", "{0} was not inspected in {1}."),
                new("{0}に速やかに立ち入って調査し、行わなかった理由とともに台帳に記録してください。", "Inspect {0} at once and record it, with the reason for the delay.")),
            new(
                "due",
                new("{0}への今年度の立入り調査がまだです（期限 {1}）。", "{0} has not been inspected this fiscal year (due {1})."),
                new("{1}までに{0}への立入り調査を行い、台帳に記録してください。", "Inspect {0} by {1} and record it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            ChainLink link = context.Facts.Chain[i];
            if (link.Registered is not { } vendor)
            {
                judgement.Lacks($"chain/{i}/registered");
            }
            else if (WorkSpan.Of(context.Facts, link) is not { Start.IsKnown: true } span || (!span.End.IsKnown && !span.Rollover))
            {
                judgement.Lacks("sheets");
            }
            else
            {
                Judge(context, link, vendor, span, judgement);
            }
        }

        return judgement.Result("委託先がありません。");
    }

    private static void Judge(RuleContext context, ChainLink link, VendorSnapshot vendor, WorkSpan span, Judgement judgement)
    {
        DateOnly start = span.Start.Value;
        DateOnly last = span.Rollover ? DateOnly.MaxValue : span.End.Value;
        judgement.Judged();
        ImmutableArray<FiscalYear> missed = [.. Closed(start, last, context.AsOf).Where(y => !IsInspected(vendor, y, start))];
        if (!missed.IsEmpty)
        {
            judgement.Found(Finding(link, vendor, span, "past", Wording.List(missed.Select(y => y.Name), 3)));
            return;
        }

        FiscalYear now = FiscalYear.Of(context.AsOf);
        DateOnly due = last < now.Last ? last : now.Last;
        bool running = start <= context.AsOf && context.AsOf <= last;
        if (running && !IsInspected(vendor, now, start) && due.DayNumber - context.AsOf.DayNumber <= context.Parameters[WarnDays])
        {
            judgement.Found(Finding(link, vendor, span, "due", Wording.Date(due)) with { Severity = Severity.Medium, Due = due });
        }
    }

    /// <summary>The fiscal years of the work in which nothing can be inspected any more.</summary>
    private static IEnumerable<FiscalYear> Closed(DateOnly start, DateOnly last, DateOnly asOf)
    {
        for (FiscalYear year = FiscalYear.Of(start); year.First <= last && (year.Last < asOf || last < asOf) && year.First <= asOf; year = new(year.Year + 1))
        {
            yield return year;
        }
    }

    private static bool IsInspected(VendorSnapshot vendor, FiscalYear year, DateOnly start) =>
        vendor.Inspections.Any(i => i.Date.TryGet(out DateOnly day) && day >= year.First && day <= year.Last && day >= start);

    private static Finding Finding(ChainLink link, VendorSnapshot vendor, WorkSpan span, string key, string when) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = [Wording.NameOf(link), when],
        Evidence = Judgement.Evidence([span.Start, span.End, vendor.Name, .. vendor.Inspections.Take(1).Select(i => i.Date)]),
    };
}
