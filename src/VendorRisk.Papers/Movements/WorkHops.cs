using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Movements between a vendor and the people concerned, by what its work is.</summary>
internal static partial class WorkHops
{
    public static IEnumerable<Hop> Read(PaperContext context, SheetContext sheet, ChainLink link) =>
        sheet.Facts.Work
            .Where(t => t.Activities.Contains(Activity.Dispatch) && !PassedOnWhole(context, sheet, t))
            .Select(t => Out(t, link))
            .Concat(In(context, sheet, link));

    private static Hop Out(WorkItem task, ChainLink link)
    {
        string text = task.Text.Or("");
        HopMeans means = text.Contains("郵送", StringComparison.Ordinal) ? HopMeans.Post
            : Carried().IsMatch(text) ? HopMeans.Courier
            : HopMeans.Sent;
        Cargo cargo = CargoWords.Of(text);
        return new Hop
        {
            From = Ends.Vendor(link.Id),
            To = Ends.Person,
            Cargo = cargo is Cargo.Goods ? Cargo.Goods : Cargo.SealedMail,
            Means = Fact.Known(means, task.Text.Source),
            Statement = task.Text,
        };
    }

    private static IEnumerable<Hop> In(PaperContext context, SheetContext sheet, ChainLink link)
    {
        foreach (CloudService service in link.CloudServices.Where(s => s.PublicIntake.Is(true)))
        {
            string name = service.Name.Or("");
            yield return new Hop
            {
                From = Ends.Person,
                To = Ends.Service(name),
                Cargo = Cargo.FormEntry,
                Means = Fact.Known(HopMeans.WebForm, service.Name.Source),
                Statement = service.Name,
            };
            yield return new Hop
            {
                From = Ends.Service(name),
                To = Ends.Vendor(link.Id),
                Cargo = Cargo.Data,
                Means = Fact.Unknown<HopMeans>("フォームから委託先への受渡しの方法が書かれていません", service.Name.Source),
                Statement = service.Name,
                Implied = true,
            };
        }

        bool named = link.CloudServices.Any(s => s.PublicIntake.Is(true));
        foreach (WorkItem task in sheet.Facts.Work)
        {
            if (task.Activities.Contains(Activity.WebIntake) && !named)
            {
                yield return Entry(task, link, Cargo.FormEntry, Fact.Known(HopMeans.WebForm, task.Text.Source), implied: false);
            }
            else if (task.Activities.Contains(Activity.Intake) && !task.Activities.Contains(Activity.EventOperation))
            {
                Fact<HopMeans> means = ByPost(context);
                yield return Entry(task, link, means.IsKnown ? Cargo.Paper : Cargo.Data, means.IsKnown ? means : Fact.Unknown<HopMeans>("受付の方法が書かれていません", task.Text.Source), implied: !means.IsKnown);
            }
        }
    }

    private static Hop Entry(WorkItem task, ChainLink link, Cargo cargo, Fact<HopMeans> means, bool implied) => new()
    {
        From = Ends.Person,
        To = Ends.Vendor(link.Id),
        Cargo = cargo,
        Means = means,
        Statement = task.Text,
        Implied = implied,
    };

    private static Fact<HopMeans> ByPost(PaperContext context)
    {
        foreach (PaperText text in context.Paper.Outline.Concat(context.Paper.Sheets.SelectMany(s => s.Fields)).Select(f => f.Value))
        {
            Match match = PostalEntry().Match(text.Folded);
            if (match.Success)
            {
                return Fact.Known(HopMeans.Post, text.SourceOf(match.Index, match.Length));
            }
        }

        return new Fact<HopMeans>();
    }

    /// <summary>A task whose doing is passed on as a whole to a subcontractor with the same activity on its sheet.</summary>
    private static bool PassedOnWhole(PaperContext context, SheetContext sheet, WorkItem task) =>
        task.Reentrusted.Is(true)
        && !(task.Reentrusted.Source is { } said && TextFolding.Value(said.Quote).Contains("一部", StringComparison.Ordinal))
        && context.Sheets.Any(s =>
            context.Link(s.Facts.LinkId)?.ParentId is { } parent
            && parent == sheet.Facts.LinkId
            && s.Facts.Work.Any(w => w.Activities.Contains(Activity.Dispatch)));

    [GeneratedRegex("宅配|宅急便|運送|配送|配達")]
    private static partial Regex Carried();

    [GeneratedRegex("郵送申請|郵送に?(よる|て|で)の?(申請|申込|応募|受付)|郵送(申込|応募|受付)|返送された|返信用封筒|往信・返信|応募はがき")]
    private static partial Regex PostalEntry();
}
