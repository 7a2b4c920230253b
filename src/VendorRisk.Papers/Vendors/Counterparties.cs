using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>The other side of a sheet: the vendor, or whom data goes to or comes from.</summary>
internal static class Counterparties
{
    public static Fact<string> Of(PaperSheet sheet, ChainLink? link)
    {
        if (sheet.Entrusts)
        {
            return link?.Name ?? PaperFact.Of(sheet.First(FieldKind.Vendor));
        }

        PaperText named = sheet.First(FieldKind.Counterparty);
        if (!named.IsEmpty)
        {
            return link is not null ? PaperFact.TitleOf(CompanyNames.NameOf(named)) : PaperFact.Of(named);
        }

        bool sides = sheet.Fields.Any(f => f.Kind == FieldKind.HolderSection);
        return sides || sheet.Kind == SheetKind.SecondaryUse ? PaperFact.Of(sheet.First(FieldKind.Department)) : new();
    }
}
