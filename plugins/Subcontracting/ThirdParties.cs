using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>Parties that a vendor's own work can hardly do without.</summary>
/// <param name="Who">The party, in words.</param>
/// <param name="Because">The facts from which it follows.</param>
internal sealed record ThirdParties(string Who, ImmutableArray<IFact> Because)
{
    /// <summary>The parameter of the rules that ask: data entry for at least this many people is seldom done by a firm's own staff.</summary>
    public static RuleParameter StaffFrom { get; } =
        new("staffFrom", 10_000, 1, 10_000_000, "データ入力に外部の要員が要るとみなす対象者数（人）");

    /// <summary>The parties that follow from the tasks which no vendor further down the chain does.</summary>
    public static IEnumerable<ThirdParties> OfWork(EngagementFacts facts, ChainLink link, int staffFrom)
    {
        ImmutableArray<Activity> below = [.. facts.Chain.Where(l => IsBelow(l, link)).SelectMany(l => Tasks(facts, l)).SelectMany(t => t.Activities)];
        WorkItem[] tasks = [.. Tasks(facts, link)];
        foreach ((Activity activity, string who) in Table(facts, link, staffFrom))
        {
            WorkItem[] own = [.. tasks.Where(t => t.Activities.Contains(activity))];
            if (own.Length > 0 && !below.Contains(activity))
            {
                yield return new ThirdParties(who, [.. own.Select(t => t.Text)]);
            }
        }
    }

    /// <summary>The operators of the services it uses, other than itself.</summary>
    public static IEnumerable<ThirdParties> OfServices(ChainLink link)
    {
        CloudService[] others = [.. link.CloudServices.Where(s => s.Name.IsKnown && !(s.Operator.IsKnown && link.Name.Is(s.Operator.Value)))];
        if (others.Length > 0)
        {
            yield return new ThirdParties($"外部サービス（{Wording.List(others.Select(s => s.Name.Value!), 3)}）の運営者", [.. others.Select(s => s.Name)]);
        }
    }

    /// <summary>The tasks on the link's own sheets; of a subcontractor without one, the tasks it is declared for.</summary>
    public static IEnumerable<WorkItem> Tasks(EngagementFacts facts, ChainLink link)
    {
        (SheetFacts Sheet, int Index)[] own = VendorSheets.Of(facts, link);
        return own.Length > 0
            ? own.SelectMany(s => s.Sheet.Work)
            : facts.ReentrustedWork.Where(w => w.LinkId == link.Id).SelectMany(w => w.Work);
    }

    private static IEnumerable<(Activity Activity, string Who)> Table(EngagementFacts facts, ChainLink link, int staffFrom)
    {
        yield return (Activity.CallCentre, "コールセンターの受託者・派遣会社");
        yield return (Activity.Insurance, "保険会社");
        yield return (Activity.Staffing, "派遣会社");
        if (!PostOnly(facts, link))
        {
            yield return (Activity.Dispatch, "運送・配達の事業者");
        }

        if (facts.People.Count.IsKnown && facts.People.Count.Value >= staffFrom)
        {
            yield return (Activity.DataEntry, "入力の要員を出す派遣会社");
        }

        if (link.CloudServices.IsEmpty && !VendorSheets.Of(facts, link).Any(s => s.Sheet.Media.Any(m => m.Kind is MediumKind.Server or MediumKind.Cloud)))
        {
            yield return (Activity.WebIntake, "Webサイトの運用・保管の事業者");
            yield return (Activity.SystemOperation, "サーバの運用・保守の事業者");
        }
    }

    /// <summary>The post is a public service; a letter handed to it is not entrusted on.</summary>
    private static bool PostOnly(EngagementFacts facts, ChainLink link)
    {
        Hop[] sent = [.. facts.Hops.Where(h => h.From.LinkId == link.Id && h.To.Kind == PartyKind.Person)];
        return sent.Length > 0 && sent.All(h => h.Means.Is(HopMeans.Post));
    }

    private static bool IsBelow(ChainLink link, ChainLink above) => link.Id.StartsWith(above.Id + ".", StringComparison.Ordinal) || link.ParentId == above.Id;
}
