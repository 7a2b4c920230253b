using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>Readings of the real papers, each made once, and of papers written here.</summary>
internal static class Reading
{
    /// <summary>The reader as a host gets it.</summary>
    public static IPaperReader Reader { get; } = new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IPaperReader>();

    private static readonly ConcurrentDictionary<string, PaperReading> OfSeeds = new(StringComparer.Ordinal);

    public static PaperReading OfSeed(string stem) => OfSeeds.GetOrAdd(stem, s => Reader.Read(Seeds.Bytes(s), s + ".txt"));

    public static PaperReading Of(string text) => Reader.Read(Encoding.UTF8.GetBytes(text), "paper.txt");

    /// <summary>A paper of the folder <c>Papers</c>.</summary>
    public static PaperReading OfFile(string name) => Reader.Read(Bytes(name), name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Papers", name));

    public static string[] Names(this SheetFacts sheet) => [.. sheet.Items.Select(i => i.Name.Or("?"))];

    public static (MediumKind, string)[] MediaList(this SheetFacts sheet) => [.. sheet.Media.Select(m => (m.Kind, m.Name.Or("?")))];

    public static (DateOnly?, DateOnly?, bool?) Days(this Term term) =>
        (term.Start.IsKnown ? term.Start.Value : null, term.End.IsKnown ? term.End.Value : null, term.Rollover.IsKnown ? term.Rollover.Value : null);

    public static DateOnly? Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Topic → item numbers, topics in the order of the enum.</summary>
    public static string TopicTable(this ClauseSet set) => string.Join(
        ' ',
        set.Clauses.SelectMany(c => c.Topics.Select(t => (Topic: t, c.Number)))
            .GroupBy(x => x.Topic)
            .OrderBy(g => g.Key)
            .Select(g => $"{g.Key}:{string.Join(',', g.Select(x => x.Number))}"));

    /// <summary>Answers of one side: control and mark, － with its ground.</summary>
    public static string[] Waived(this EngagementFacts facts, Side side) =>
        [.. facts.Checklist.Where(a => a.Side == side && a.Answer.Is(ChecklistMark.No)).Select(a => a.Control + ":" + (a.Ground.IsKnown ? a.Ground.Value.ToString() : "?"))];
}
