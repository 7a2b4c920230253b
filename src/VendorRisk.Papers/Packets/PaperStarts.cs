using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Packets;

/// <summary>
/// Finds where papers begin: after the details of one, a paper's head, an agenda number or another outline with a title about something else. The sheets
/// of one paper have titles of their own too, but they are about the same work.
/// </summary>
internal static class PaperStarts
{
    /// <summary>How many lines a paper's beginning may take before its first detail.</summary>
    public const int Reach = 12;

    private const int Enough = 3;

    /// <summary>A paper with more titles compares a new one with the first of them.</summary>
    private const int MostTitles = 60;

    /// <summary>The positions where papers begin; fewer than two when it is one paper.</summary>
    public static ImmutableArray<int> In(ImmutableArray<Block> blocks)
    {
        ImmutableArray<StartLine> read = FormHeads.Mark([.. blocks.Select(StartLine.Of)]);
        ImmutableArray<StartLine> lines = [.. read.Select((l, i) => l.IsDocumentNumber && !(i + 1 < read.Length && read[i + 1].NamedWork is not null) ? l with { IsNumber = false, Title = null } : l)];
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        List<WorkTitle> titles = [];
        bool details = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool first = starts.Count == 0 && !details;
            if ((first || details) && lines[i].Opens && Beginning(lines, i) is { } beginning
                && (first ? beginning is { Numbers: <= 1, OneWork: true } : (beginning.Worth >= Enough || PrintedAgain.At(lines, starts.Count == 0 ? 0 : starts[^1], i)) && titles.TrueForAll(lines[i].IsRepeated ? beginning.Title.IsNoPartOf : beginning.Title.DiffersFrom)))
            {
                starts.Add(i);
                titles = [beginning.Title];
                details = false;
            }
            else if (lines[i].Title is { } title && titles.Count < MostTitles)
            {
                titles.Add(title);
            }

            details |= lines[i].IsDetail;
        }

        return starts.ToImmutable();
    }

    /// <summary>What stands from here to the first detail; null when no title does.</summary>
    private static (WorkTitle Title, int Worth, int Numbers, bool OneWork)? Beginning(ImmutableArray<StartLine> lines, int at)
    {
        WorkTitle? title = null;
        bool head = false;
        bool outline = false;
        bool form = false;
        int numbers = 0;
        bool oneWork = true;
        for (int i = at; i < lines.Length && i < at + Reach && !lines[i].IsDetail; i++)
        {
            head |= lines[i].IsHead;
            form |= lines[i].IsForm;
            outline |= lines[i].IsOutline;
            numbers += lines[i].IsNumber ? 1 : 0;
            oneWork &= title is null || lines[i].NamesProgramme || lines[i].Title is not { } other || !title.DiffersFrom(other);
            title ??= lines[i].Title ?? (i == at + 1 && lines[at].IsNumber ? lines[i].NamedWork : null);
        }

        int worth = (head || numbers > 0 ? 2 : 0) + (outline ? 2 : 0) + (form ? 1 : 0) + 1;
        return title is null ? null : (title, worth, numbers, oneWork);
    }
}
