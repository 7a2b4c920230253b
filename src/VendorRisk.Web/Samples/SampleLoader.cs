using System.Reflection;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Linked.Keys;
using VendorRisk.Papers;

namespace VendorRisk.Web.Samples;

/// <summary>Puts the product's own sample papers into a store that never saw them. Samples once removed do not come back.</summary>
internal sealed class SampleLoader(IEngagementBook book, [FromKeyedServices(PaperReaders.Own)] IPaperReader reader, TakeInPaper takeIn, ILogger<SampleLoader> log)
{
    private const string Prefix = "VendorRisk.Web.Samples.";

    public async Task LoadAsync(CancellationToken cancellation)
    {
        Assembly assembly = typeof(SampleLoader).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            string name = resource[Prefix.Length..];
            Guid command = CommandOf(name);
            if ((await book.HistoryAsync(new EngagementId(command), cancellation)).IsEmpty)
            {
                await LoadAsync(name, command, Bytes(assembly, resource), cancellation);
            }
        }
    }

    private async Task LoadAsync(string name, Guid command, byte[] content, CancellationToken cancellation)
    {
        PaperDraft draft = new()
        {
            CommandId = command,
            Why = "製品に付属するサンプル",
            FileName = name,
            Content = content,
            Reading = reader.Read(content, name),
            Sample = true,
        };
        Outcome<SavedEngagement> outcome = await takeIn.RunAsync(Actor.Product, draft, cancellation);
        if (outcome is not Outcome<SavedEngagement>.Saved)
        {
            // A product without its samples still works; the log says what is missing.
            log.LogError("The sample {Name} was not stored: {Outcome}", name, outcome);
        }
    }

    // The same sample is the same command in every store, so it is carried out once.
    private static Guid CommandOf(string name) => DerivedGuid.Of(Prefix + name);

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
