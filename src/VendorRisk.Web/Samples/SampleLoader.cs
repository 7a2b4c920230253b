using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Samples;

/// <summary>Puts the product's own sample papers into a store that never saw them. Samples once removed do not come back.</summary>
internal sealed class SampleLoader(
    IEngagementBook book, IAssessmentBook assessments, IPaperReader reader, JapanClock clock, ILogger<SampleLoader> log)
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
        PaperReading reading = reader.Read(content, name);
        ChangeOrigin context = new(command, "VendorRisk", "製品に付属するサンプル");
        ChangeResult result = await book.CreateAsync(
            new CreateEngagement(reading.Facts, new OriginalPaper(name, "text/plain", content), context, Sample: true), cancellation);
        if (result is ChangeResult.Saved saved)
        {
            await assessments.AssessAsync(saved.Id, clock.Today, cancellation);
            return;
        }

        // A product without its samples still works; the log says what is missing.
        log.LogError("The sample {Name} was not stored: {Result}", name, result);
    }

    // The same sample is the same command in every store, so it is carried out once.
    private static Guid CommandOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(Prefix + name)).AsSpan(0, 16));

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
