using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Web.Samples.Generated;

/// <summary>
/// Fills a store with made-up vendors and engagements to test the load: by the use cases, as if people had entered them. They are no samples of the product: what holds
/// for ordinary engagements holds for them.
/// </summary>
internal sealed class Generation(GeneratedVendor vendor, IPaperReader reader, TakeInPaper takeIn, IEngagementBook book, ICatchUp catchUp)
{
    /// <summary>Generates what is missing of it, and has everything judged.</summary>
    /// <returns>How many engagements were new.</returns>
    public async Task<int> RunAsync(GenerationSize size, IGenerationProgress progress, CancellationToken cancellation)
    {
        progress.Begin("事業者", size.Vendors);
        await AllAsync(size.Vendors, number => vendor.RecordAsync(size.Seed, number, cancellation), progress, cancellation);

        // News of vendors first: told afterwards, it would have each engagement that names one judged a second time.
        await catchUp.RunAsync(null, cancellation);
        ImmutableDictionary<EngagementId, long> stored = await book.RevisionsAsync(cancellation);
        int[] missing = [.. Enumerable.Range(0, size.Engagements).Where(number => !stored.ContainsKey(new EngagementId(Key(size, number))))];
        progress.Begin("委託案件", missing.Length);
        await AllAsync(missing.Length, at => TakeInAsync(size, missing[at], cancellation), progress, cancellation);
        progress.Begin("評価", null);
        await catchUp.RunAsync(progress, cancellation);
        progress.End();
        return missing.Length;
    }

    private async Task TakeInAsync(GenerationSize size, int number, CancellationToken cancellation)
    {
        byte[] content = Encoding.UTF8.GetBytes(GeneratedPaper.Of(size.Seed, number, size.Vendors));
        string file = string.Create(CultureInfo.InvariantCulture, $"generated-{size.Seed}-{number + 1:00000}.txt");
        PaperDraft draft = new()
        {
            CommandId = Key(size, number),
            Why = GeneratedVendor.Why,
            FileName = file,
            Content = content,
            Reading = reader.Read(content, file),
        };
        if (await takeIn.RunAsync(Actor.Product, draft, cancellation) is not Outcome<SavedEngagement>.Saved)
        {
            throw new InvalidOperationException($"The generated paper {file} was not stored.");
        }
    }

    // Reading is work for every processor; the store takes one writer at a time by itself.
    private static async Task AllAsync(int count, Func<int, Task> make, IGenerationProgress progress, CancellationToken cancellation)
    {
        int done = 0;
        ParallelOptions parallel = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(Enumerable.Range(0, count), parallel, async (number, _) =>
        {
            await make(number);
            progress.Report(Interlocked.Increment(ref done));
        });
    }

    private static Guid Key(GenerationSize size, int number) => GeneratedKey.Of(size.Seed, "engagement", number);
}
