using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Wording;

/// <summary>Finds template slips in the lists that bind a vendor: a contractor told to report to itself, an inspection of the wrong party.</summary>
internal static partial class WrongParties
{
    public static ImmutableArray<WordingDefect> Find(PaperContext context) =>
    [
        .. context.Paper.Checklists.Where(c => c.Side is not Side.Ward).SelectMany(c => c.Rows.SelectMany(r => Contractor(r.Text))),
        .. context.Sheets.Where(s => s.Facts.Kind is SheetKind.Outsourcing).SelectMany(s => s.Fields(FieldKind.VendorSafeguards)).SelectMany(Contractor),
        .. context.Sheets.Where(s => s.Facts.Kind is SheetKind.ReOutsourcing).SelectMany(s => s.Fields(FieldKind.VendorSafeguards)).SelectMany(Subcontractor),
    ];

    private static IEnumerable<WordingDefect> Contractor(PaperText text)
    {
        foreach (Match match in ReportsToItself().Matches(text.Folded))
        {
            Group party = match.Groups["party"];
            yield return Defect(text, party, OfficeScope.Office.Office);
        }

        foreach (Match match in InspectsItself().Matches(text.Folded))
        {
            Group party = match.Groups["party"];
            yield return Defect(text, party, "再" + party.Value);
        }
    }

    private static IEnumerable<WordingDefect> Subcontractor(PaperText text)
    {
        foreach (Match match in OthersStaff().Matches(text.Folded))
        {
            Group party = match.Groups["party"];
            yield return Defect(text, party, "再" + party.Value);
        }
    }

    private static WordingDefect Defect(PaperText text, Group party, string meant)
    {
        Source source = text.SourceOf(party.Index, party.Length);
        return new WordingDefect
        {
            Kind = WordingDefectKind.WrongParty,
            Printed = Fact.Known(party.Value, source),
            Meant = Fact.Known(meant, source, confidence: 800),
        };
    }

    [GeneratedRegex("(?<!再)(?<party>委託(先|事業者|業者))(に対し(て)?|に|へ)[^。]{0,12}(状況)?報告(を)?(させ|する|し)")]
    private static partial Regex ReportsToItself();

    [GeneratedRegex("再委託先[^。]{0,14}(場合|とき)[^。]{0,8}?(?<!再)(?<party>委託先)(との(間|契約)|に対)[^。]{0,20}(立入|立ち入|調査|検査|監査)")]
    private static partial Regex InspectsItself();

    [GeneratedRegex("(?<!再)(?<party>委託先)の(従事者|従業員|従業者|社員)")]
    private static partial Regex OthersStaff();
}
