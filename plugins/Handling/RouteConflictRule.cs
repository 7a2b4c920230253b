using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>The same movement is described in two ways that cannot both hold.</summary>
internal sealed class RouteConflictRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.route-conflict",
        Version = 2,
        Category = RiskCategories.Handling,
        Severity = Severity.High,
        Title = new("受渡しの説明が食い違う", "Two accounts of one hand-over"),
        Why = new(
            "どちらが本当か分からないと、記録も確認もされない受渡しが生まれます。",
            "When nobody knows which account is true, hand-overs happen that nobody records or checks."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、チェックリストOP-05（業務フロー）",
        Reads = ["chain", "sheets", "hops"],
        Messages =
        [
            new(
                "sealed",
                new("{0}が発送する郵便物を、別の箇所では〔区〕に納品するとしています。", "Mail that {0} sends out is elsewhere said to be delivered to the 〔ward〕."),
                new(
                    "郵便物を{0}が発送するのか、〔区〕に納品して〔区〕が発送するのかを決め、書類全体をそろえてください。",
                    "Decide whether {0} or the 〔ward〕 sends the mail, and say the same everywhere.")),
            new(
                "means",
                new("{0}から{1}への受渡しが、手渡しとも送付とも書かれています。", "The hand-over from {0} to {1} is said to be both by hand and by sending."),
                new("{0}から{1}への受渡しの方法を一つに決め、書類全体をそろえてください。", "Decide on one way from {0} to {1} and say the same everywhere.")),
            new(
                "wire",
                new("{0}から{1}へのデータの受渡しが、手渡しとも通信による送信とも書かれています。", "Data from {0} to {1} is said to be both handed over and sent electronically."),
                new(
                    "{0}から{1}へのデータを手渡しするのか送信するのかを決め、書類全体をそろえてください。データの種類で分けるなら、どれをどちらで渡すかを書いてください。",
                    "Decide whether data from {0} to {1} is handed over or sent electronically. If both, say which data goes which way.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context) =>
        context.Facts.Hops.IsEmpty ? RuleResult.Missing("hops") : RuleResult.Found([.. Sealed(context.Facts), .. Means(context.Facts), .. Wire(context.Facts)]);

    /// <summary>Sealed mail goes back to the ward, while a vendor's own task is to send it to the people.</summary>
    private static IEnumerable<Finding> Sealed(EngagementFacts facts)
    {
        Hop[] delivered = [.. facts.Hops.Where(h => h is { Cargo: Cargo.SealedMail, From.Kind: PartyKind.Vendor, To.Kind: PartyKind.Ward })];
        var sending = facts.Chain
            .Select(l => (Link: l, Tasks: VendorSheets.Of(facts, l).SelectMany(s => s.Sheet.Work).Where(w => w.Activities.Contains(Activity.Dispatch)).ToArray()))
            .Where(s => s.Tasks.Length > 0)
            .ToArray();
        if (delivered.Length == 0 || sending.Length == 0)
        {
            yield break;
        }

        // The deepest vendor that lists the task is the one that does it; those above it entrust it on.
        (ChainLink link, WorkItem[] tasks) = sending.MaxBy(s => s.Link.Tier);
        yield return new Finding
        {
            LinkId = link.Id,
            MessageKey = "sealed",
            Arguments = [Wording.NameOf(link)],
            Evidence = Judgement.Evidence([.. delivered.Select(h => h.Statement), .. tasks.Select(t => t.Text)]),
        };
    }

    private static IEnumerable<Finding> Means(EngagementFacts facts) =>
        Conflicts(facts, "means", facts.Hops.Where(h => h.Cargo is Cargo.Data or Cargo.PortableMedia), IsSent);

    /// <summary>The same data handed over and sent electronically. A disk handed over beside a line is no conflict: each may carry other data.</summary>
    private static IEnumerable<Finding> Wire(EngagementFacts facts) =>
        Conflicts(facts, "wire", facts.Hops.Where(h => h is { Cargo: Cargo.Data, Implied: false }), IsWired, unless: IsSent);

    /// <summary>Routes on which something is handed over and goes another way too.</summary>
    private static IEnumerable<Finding> Conflicts(EngagementFacts facts, string message, IEnumerable<Hop> hops, Func<Hop, bool> other, Func<Hop, bool>? unless = null) =>
        hops.Where(h => Route.LinkOf(facts, h) is not null)
            .GroupBy(Route.KeyOf, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Where(g => g.Any(IsByHand) && g.Any(other) && !(unless is not null && g.Any(unless)))
            .Select(g => new Finding
            {
                LinkId = Route.LinkOf(facts, g.First()),
                MessageKey = message,
                Arguments = [Route.NameOf(facts, g.First().From), Route.NameOf(facts, g.First().To)],
                Evidence = Judgement.Evidence(g.Where(h => IsByHand(h) || other(h)).SelectMany(h => new IFact[] { h.Statement, h.Means })),
            });

    private static bool IsByHand(Hop hop) => hop.Means.Is(HopMeans.ByHand);

    private static bool IsWired(Hop hop) => hop.Means.TryGet(out HopMeans means) && (means is HopMeans.DedicatedLine or HopMeans.EncryptedInternet or HopMeans.SharedStore);

    private static bool IsSent(Hop hop) => hop.Means.TryGet(out HopMeans means) && (means is HopMeans.Sent or HopMeans.Post or HopMeans.Courier);
}
