using System.Collections.Immutable;
using VendorRisk.Contract;
using static VendorRisk.Plugins.Checklist.WorkObject;

namespace VendorRisk.Plugins.Checklist;

/// <summary>
/// Reads the signs of objects off the facts: media, tasks, movements, connections, services, the chain. That work is re-entrusted to somebody
/// nobody names is no sign: it tells as little of what is needed as silence, and must weigh the same.
/// </summary>
internal static class Signs
{
    /// <param name="facts">The engagement.</param>
    /// <param name="link">One vendor, or null for the whole engagement.</param>
    public static ImmutableArray<Sign> Of(EngagementFacts facts, ChainLink? link)
    {
        bool Concerns(string? id) => link is null || id == link.Id;
        return
        [
            .. VendorSheets.All(facts).Where(s => Concerns(s.Sheet.LinkId)).SelectMany(s => OfSheet(s.Sheet)),
            .. facts.Sheets.Where(s => s.Kind == SheetKind.ExternalConnection && s.LinkId is not null && Concerns(s.LinkId)).Select(s => new Sign(Network, s.Connection)),
            .. DeclaredUse.Of(facts).Where(u => Concerns(u.LinkId)).SelectMany(u => ObjectsOf(u.Kind).Select(o => new Sign(o, u.Name))),
            .. DeclaredUse.HopsOf(facts).Where(h => link is null ? (h.From.LinkId ?? h.To.LinkId) is not null : h.From.LinkId == link.Id || h.To.LinkId == link.Id).SelectMany(OfHop),
            .. facts.Chain.Where(l => Concerns(l.Id)).SelectMany(l => l.CloudServices.SelectMany(s => ObjectsOf(KindOf(s, l)).Select(o => new Sign(o, s.Name)))),
            .. facts.Chain.Where(l => l.Tier > 1 && (link is null || l.ParentId == link.Id)).Select(l => new Sign(Subcontractor, l.Name)),
        ];
    }

    public static ImmutableArray<WorkObject> ObjectsOf(MediumKind kind) => kind switch
    {
        MediumKind.Paper => [Paper, Room],
        MediumKind.Electronic or MediumKind.Pc => [Electronic, Computer, Room],
        MediumKind.Portable => [Electronic, Portable, Computer, Room],
        MediumKind.Server => [Electronic, Server, Network, Computer, Room],
        MediumKind.Cloud or MediumKind.WebForm or MediumKind.App => [Electronic, Server, Network, Computer, Cloud, Room],
        _ => [],
    };

    /// <summary>A service that the vendor itself operates runs on its own server.</summary>
    private static MediumKind KindOf(CloudService service, ChainLink link) =>
        service.Operator.IsKnown && link.Name.Is(service.Operator.Value) ? MediumKind.Server : MediumKind.Cloud;

    private static IEnumerable<Sign> OfSheet(SheetFacts sheet) =>
    [
        .. sheet.Media.SelectMany(m => ObjectsOf(m.Kind).Select(o => new Sign(o, m.Name))),
        .. sheet.Work.SelectMany(w => w.Activities.SelectMany(a => ObjectsOf(a)).Select(o => new Sign(o, w.Text))),
    ];

    private static ImmutableArray<WorkObject> ObjectsOf(Activity activity) => activity switch
    {
        Activity.Printing => [Paper, Printing, Room],
        Activity.Inserting => [Paper, Room],
        Activity.Dispatch => [Paper, Carried],
        Activity.Transport => [Carried],
        Activity.WebIntake => [Electronic, Network, Server, Computer],
        Activity.CallCentre or Activity.DataEntry => [Electronic, Computer, Room],
        _ => [],
    };

    private static IEnumerable<Sign> OfHop(Hop hop)
    {
        if (hop.From.Kind != PartyKind.Person && hop.To.Kind != PartyKind.Person)
        {
            yield return new Sign(HandOver, hop.Statement);
        }

        foreach (WorkObject item in ObjectsOf(hop.Cargo))
        {
            yield return new Sign(item, hop.Statement);
        }

        if (hop.Means.TryGet(out HopMeans means)
            && means is (HopMeans.DedicatedLine or HopMeans.EncryptedInternet or HopMeans.WebForm or HopMeans.SharedStore))
        {
            yield return new Sign(Network, hop.Means);
        }
    }

    private static ImmutableArray<WorkObject> ObjectsOf(Cargo cargo) => cargo switch
    {
        Cargo.Paper or Cargo.SealedMail => [Paper, Carried],
        Cargo.Goods => [Carried],
        Cargo.PortableMedia => [Electronic, Portable, Carried],
        Cargo.FormEntry => [Electronic, Network],
        _ => [Electronic],
    };
}
