using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Tells whether a contractor gets personal information from the ward, or only from the people themselves.</summary>
internal static partial class WardGives
{
    public static bool Items(PaperContext context, SheetContext sheet)
    {
        if (sheet.Facts.FromResidentsRegister.Is(true))
        {
            return true;
        }

        bool collects = sheet.Facts.Items.Any(i => i.CollectedBy.IsKnown)
            || sheet.Facts.Work.Any(w => w.Activities.Contains(Activity.Intake) || w.Activities.Contains(Activity.WebIntake));
        return !collects || Said(context, sheet);
    }

    private static bool Said(PaperContext context, SheetContext sheet) =>
        context.Paper.Outline.Concat(sheet.Printed.Fields)
            .SelectMany(f => Sentences.Of(f.Value))
            .Any(s => Gives().IsMatch(s.Folded));

    [GeneratedRegex("(?<![地都])[区市町村県](の職員)?(が|から|より)[^。]{0,20}(提供|貸与|送付|引き?渡)|住民基本台帳|住基(データ|情報)|(名簿|台帳)(を|の)(提供|貸与)")]
    private static partial Regex Gives();
}
