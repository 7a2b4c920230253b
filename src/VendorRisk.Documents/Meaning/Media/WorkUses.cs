using VendorRisk.Contract;

namespace VendorRisk.Documents.Meaning.Media;

/// <summary>Things without which a task cannot be done: letters and parcels are paper, acceptance on the web is a form.</summary>
internal static class WorkUses
{
    public static IEnumerable<MediumUse> Of(SheetContext sheet)
    {
        foreach (WorkItem task in sheet.Facts.Work)
        {
            if (task.Activities.Any(a => a is Activity.Dispatch or Activity.Printing or Activity.Inserting))
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
}
