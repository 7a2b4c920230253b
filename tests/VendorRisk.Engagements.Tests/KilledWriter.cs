using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

/// <summary>The process that is killed: writes versions without end and prints each number once it is acknowledged.</summary>
internal static class KilledWriter
{
    public const string Argument = "write-until-killed";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [Argument, var file])
        {
            return 1;
        }

        TemporaryBook store = await TemporaryBook.CreateAsync(new SqliteStore(file));
        ChangeResult.Saved last = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("停電"), null, TemporaryBook.By("係員")));
        while (true)
        {
            Console.WriteLine($"{last.Id} {last.Version}");
            await Console.Out.FlushAsync();
            last = (ChangeResult.Saved)await store.Book.AddVersionAsync(
                new(last.Id, last.Revision, TemporaryBook.Facts(new string('あ', 5000)), null, TemporaryBook.By("係員")));
        }
    }
}
