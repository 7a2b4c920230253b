using VendorRisk.Application;
using VendorRisk.People;

namespace VendorRisk.Web.Composition;

/// <summary>
/// Lets a restore, which is console work on a store that is not open, become an entry of the log: it leaves a file, which the next start enters and removes.
/// </summary>
internal static class RestoreMark
{
    private const string FileName = "restored.txt";

    /// <summary>Leaves the file.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="who">The operator.</param>
    /// <param name="what">What was restored.</param>
    public static void Leave(DataDirectory data, string who, string what) => File.WriteAllLines(In(data), [who, what]);

    /// <summary>Enters what a restore left.</summary>
    public static async Task TakeAsync(DataDirectory data, NoteAct note, CancellationToken cancellation)
    {
        if (!File.Exists(In(data)))
        {
            return;
        }

        string[] lines = await File.ReadAllLinesAsync(In(data), cancellation);
        await note.RunAsync(lines is [{ Length: > 0 } who, ..] ? who : Actor.Product.Name, null, PeopleEvent.Administered, "restore", lines.ElementAtOrDefault(1) ?? "", cancellation);
        File.Delete(In(data));
    }

    private static string In(DataDirectory data) => Path.Combine(data.Path, FileName);
}
