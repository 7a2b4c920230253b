using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Movements;

/// <summary>Movements that must take place for the work to be done.</summary>
internal static class ImpliedHops
{
    /// <param name="context">The paper.</param>
    /// <param name="stated">What is stated already: a movement with the same ends is not implied again.</param>
    public static IEnumerable<Hop> Read(PaperContext context, ImmutableArray<Hop> stated)
    {
        foreach (SheetContext sheet in context.Sheets.Where(s => s.Entrusts))
        {
            if (context.Link(sheet.Facts.LinkId) is { } link)
            {
                foreach (Hop hop in Down(context, sheet, link).Concat(WorkHops.Read(context, sheet, link)))
                {
                    if (!hop.Implied || !stated.Any(s => s.From == hop.From && s.To == hop.To))
                    {
                        yield return hop;
                    }
                }
            }
        }
    }

    private static IEnumerable<Hop> Down(PaperContext context, SheetContext sheet, ChainLink link)
    {
        HopEnd? parent = link.ParentId is not null ? Ends.Vendor(link.ParentId) : WardGives.Items(context, sheet) ? Ends.Ward : null;
        if (parent is not null)
        {
            yield return new Hop
            {
                From = parent,
                To = Ends.Vendor(link.Id),
                Cargo = Cargo.Data,
                Means = Fact.Unknown<HopMeans>("受渡しの方法が書かれていません", link.Name.Source),
                Statement = Fact.Known(sheet.Facts.Title.Or(""), link.Name.Source ?? sheet.Facts.Title.Source),
                Implied = true,
            };
        }
    }
}
