using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>What shows that a vendor has paper in its hands: its tasks, movements to and from it, and the paper's mentions of paper.</summary>
internal sealed record PaperSigns(ImmutableArray<string> Words, ImmutableArray<IFact> Facts, bool OnlySafeguards)
{
    public static PaperSigns Of(EngagementFacts facts, ChainLink link)
    {
        WorkItem[] tasks = [.. VendorSheets.Of(facts, link).SelectMany(s => s.Sheet.Work).Where(w => w.Activities.Any(a => WordFor(a) is not null))];
        Hop[] hops = [.. facts.Hops.Where(h => IsPaper(h.Cargo) && (h.From.LinkId == link.Id || h.To.LinkId == link.Id))];
        MediumUse[] uses = [.. DeclaredUse.Of(facts).Where(u => u.Kind == MediumKind.Paper && u.LinkId == link.Id)];
        bool work = tasks.Length > 0 || hops.Length > 0 || uses.Any(u => u.Ground != MediumUseGround.Safeguard);
        MediumUse[] told = work ? [.. uses.Where(u => u.Ground != MediumUseGround.Safeguard)] : uses;
        string[] doing = [.. tasks.SelectMany(t => t.Activities).Order().Select(WordFor).OfType<string>()];
        ImmutableArray<string> words =
        [
            .. doing.Length > 0 ? doing : [.. hops.Select(h => WordFor(h.Cargo)).Order(StringComparer.Ordinal)],
            .. told.Where(u => u.Ground != MediumUseGround.ImpliedByWork).Select(u => Wording.Short(u.Name.Or("紙"), 12)).Order(StringComparer.Ordinal),
        ];
        return new(
            words.IsEmpty && uses.Length > 0 ? ["紙"] : words,
            [.. tasks.Select(t => t.Text), .. hops.Select(h => h.Statement), .. uses.Select(u => u.Name)],
            !work && uses.Length > 0);
    }

    private static bool IsPaper(Cargo cargo) => cargo is Cargo.Paper or Cargo.SealedMail or Cargo.Goods;

    private static string WordFor(Cargo cargo) => cargo switch
    {
        Cargo.SealedMail => "封入した郵便物",
        Cargo.Goods => "宛名を付けた品物",
        _ => "書類",
    };

    private static string? WordFor(Activity activity) => activity switch
    {
        Activity.Printing => "印刷",
        Activity.Inserting => "封入・封緘",
        Activity.Dispatch => "発送",
        _ => null,
    };
}
