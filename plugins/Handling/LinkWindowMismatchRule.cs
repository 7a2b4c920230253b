using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>The approved window of a connection does not cover the work that needs it.</summary>
internal sealed class LinkWindowMismatchRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.link-window-mismatch",
        Version = 2,
        Category = RiskCategories.Handling,
        Severity = Severity.High,
        Title = new("外部結合の期間が業務の期間を覆わない", "A connection's window does not cover the work"),
        Why = new(
            "結合の期間の外では承認された経路がないため、業務が止まるか、承認のない方法で個人情報が動きます。",
            "Outside its window no route is approved: the work stops, or data moves in a way nobody approved."),
        Demand = "個票「外部結合」の期間、個人情報保護法第66条第1項（安全管理措置）",
        Reads = ["chain", "sheets", "hops", "workWindows"],
        Messages =
        [
            new(
                "window",
                new("「{0}」（{1}）が、{2}との結合の期間（{3}）に収まっていません。", "\"{0}\" ({1}) does not fit into the window of the connection with {2} ({3})."),
                new(
                    "{2}との結合の期間を「{0}」に合わせるか、期間の外の受渡し方法を決めて書いてください。",
                    "Bring the window of the connection with {2} in line with \"{0}\", or say how data moves outside it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        (SheetFacts Sheet, int Index)[] connections =
            [.. facts.Sheets.Select((sheet, index) => (sheet, index)).Where(s => s.sheet.Kind == SheetKind.ExternalConnection)];
        Judgement judgement = new();
        foreach ((SheetFacts connection, int index) in connections)
        {
            if (!connection.Term.Start.IsKnown && !connection.Term.End.IsKnown)
            {
                judgement.Lacks($"sheets/{index}/term");
            }
        }

        JudgeVendors(facts, connections, judgement);
        JudgeWindows(facts, [.. connections.Where(c => c.Sheet.LinkId is null).Select(c => c.Sheet)], judgement);
        return judgement.Result("外部結合がありません。");
    }

    /// <summary>A vendor reached by the connection alone has no other route outside its window.</summary>
    private static void JudgeVendors(EngagementFacts facts, (SheetFacts Sheet, int Index)[] connections, Judgement judgement)
    {
        foreach (ChainLink link in facts.Chain)
        {
            SheetFacts[] links = [.. connections.Select(c => c.Sheet).Where(c => c.LinkId == link.Id)];
            if (links.Length == 0 || HasOtherRoute(facts, link))
            {
                continue;
            }

            foreach ((SheetFacts sheet, int index) in VendorSheets.Of(facts, link))
            {
                bool narrower = sheet.Handling.Start.IsKnown || sheet.Handling.End.IsKnown;
                Term needed = narrower ? sheet.Handling : sheet.Term;
                string label = narrower ? "個人情報を取り扱う期間" : "委託の期間";
                Compare(new Need(label, needed.Start, needed.End, $"sheets/{index}/term"), links, link.Id, judgement);
            }
        }
    }

    /// <summary>Applications over the internet come in through a connection with another body.</summary>
    private static void JudgeWindows(EngagementFacts facts, SheetFacts[] connections, Judgement judgement)
    {
        if (connections.Length == 0)
        {
            return;
        }

        for (int i = 0; i < facts.WorkWindows.Length; i++)
        {
            WorkWindow window = facts.WorkWindows[i];
            if (window.Kind == WorkWindowKind.OnlineAcceptance)
            {
                Compare(new Need(window.Label.Or("オンライン申請"), window.Start, window.End, $"workWindows/{i}"), connections, null, judgement);
            }
        }
    }

    private static void Compare(Need need, SheetFacts[] connections, string? linkId, Judgement judgement)
    {
        if (!need.Start.IsKnown && !need.End.IsKnown)
        {
            judgement.Lacks(need.Path);
            return;
        }

        SheetFacts[] known = [.. connections.Where(c => c.Term.Start.IsKnown || c.Term.End.IsKnown)];
        if (known.Length == 0)
        {
            return;
        }

        judgement.Judged();
        if (known.Any(c => need.FitsInto(c.Term)))
        {
            return;
        }

        SheetFacts nearest = known[0];
        judgement.Found(new Finding
        {
            LinkId = linkId,
            MessageKey = "window",
            Arguments = [Wording.Short(need.Label), Need.Span(need.Start, need.End), nearest.Counterparty.Or("相手方"), Need.Span(nearest.Term.Start, nearest.Term.End)],
            Evidence = Judgement.Evidence(need.Start, need.End, nearest.Term.Start, nearest.Term.End),
        });
    }

    /// <summary>Data that is only said to be sent may go by the connection itself.</summary>
    private static bool HasOtherRoute(EngagementFacts facts, ChainLink link) =>
        facts.Hops.Any(h => h.Cargo is Cargo.Data or Cargo.PortableMedia && (h.To.LinkId == link.Id || h.From.LinkId == link.Id) && (h.From.Kind == PartyKind.Ward || h.To.Kind == PartyKind.Ward)
            && h.Means.TryGet(out HopMeans means) && means is not (HopMeans.DedicatedLine or HopMeans.SharedStore or HopMeans.EncryptedInternet)
            && !(h.Cargo == Cargo.Data && means == HopMeans.Sent));
}
