using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Media;

/// <summary>Things without which a task cannot be done: letters and parcels are paper, acceptance on the web is a form.</summary>
internal static partial class WorkUses
{
    public static IEnumerable<MediumUse> Of(SheetContext sheet)
    {
        foreach (WorkItem task in sheet.Facts.Work)
        {
            if (task.Activities.Any(a => a is Activity.Dispatch or Activity.Printing or Activity.Inserting) || (task.Text.TryGet(out string? words) && ByHand().IsMatch(words)))
            {
                yield return Use(sheet, task, MediumKind.Paper, isPublic: false);
            }

            if (task.Activities.Contains(Activity.WebIntake))
            {
                yield return Use(sheet, task, MediumKind.WebForm, isPublic: true);
            }
        }
    }

    private static MediumUse Use(SheetContext sheet, WorkItem task, MediumKind kind, bool isPublic) => new()
    {
        Kind = kind,
        Name = task.Text,
        LinkId = sheet.Facts.LinkId,
        Ground = MediumUseGround.ImpliedByWork,
        Public = isPublic,
    };

    /// <summary>What can only be done to paper.</summary>
    [GeneratedRegex("開封|スキャン|スキャニング|パンチ入力|紙の|用紙の(回収|受付|受領|入力)|OCR")]
    private static partial Regex ByHand();
}
