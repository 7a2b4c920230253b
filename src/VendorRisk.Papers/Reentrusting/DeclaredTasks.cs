using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>The work that rows and sentences declare for vendors without a form of their own, or for nobody by name.</summary>
internal static class DeclaredTasks
{
    public static IEnumerable<ReentrustedWork> Read(PaperContext context) =>
        ChainDeclarations.Of(context.Paper, context.Facts.Chain, [.. context.Sheets.Select(s => s.Facts.LinkId)])
            .SelectMany(d => Of(context, d.LinkId, d.Declared));

    private static IEnumerable<ReentrustedWork> Of(PaperContext context, string? parent, ImmutableArray<Declaration> declared)
    {
        ChainLink[] below = [.. context.Children(parent)];
        foreach (Declaration declaration in declared.Where(d => d.Stance == ReentrustmentStance.Declared))
        {
            foreach (DeclaredVendor vendor in declaration.Vendors.Where(v => !v.Work.IsEmpty))
            {
                string key = NameKey.Of(vendor.Name.Words);
                yield return Entry(declaration, vendor.Work, below.FirstOrDefault(l => l.Name.Value is { } name && NameKey.Of(name) == key)?.Id);
            }

            if (!declaration.Work.IsEmpty)
            {
                // A row for the work beside a row for the name: with one vendor the work is that vendor's.
                yield return Entry(declaration, declaration.Work, below.Length == 1 ? below[0].Id : null);
            }
        }
    }

    private static ReentrustedWork Entry(Declaration declaration, ImmutableArray<WorkItem> work, string? linkId) => new()
    {
        Place = declaration.Place,
        Statement = PaperFact.Of(declaration.Statement),
        Work = work,
        Partial = declaration.Statement.Folded.Contains("一部", StringComparison.Ordinal),
        LinkId = linkId,
    };
}
