using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Registry;
using VendorRisk.Web.Decisions;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Loading;

/// <summary>Loads a list of approvals, for the page and the command alike: read, compared with what is here, and then row by row, each whole. A run that was interrupted goes on where it was.</summary>
internal sealed class LoadDesk(
    IListReader lists, [FromKeyedServices(PaperReaders.Own)] IPaperReader reader, Profile profile, IEngagementBook book, IVendorRegistry registry, Application.LoadApproval load, JapanClock clock,
    IStringLocalizer<LoadTexts> texts, IStringLocalizer<ListTexts> listTexts, IStringLocalizer<DateTexts> dates, IStringLocalizer<FactTexts> facts, IStringLocalizer<DecisionTexts> decisions)
{
    private const int MostChanges = 12;

    /// <summary>Reads the list and every row of it; work for the processor alone.</summary>
    public LoadPlan Read(byte[] content, string file)
    {
        ListTable table = ListTable.Of(lists.Read(content, file), LoadColumns.All, listTexts);
        LoadRows rows = new(texts, listTexts, dates, clock);
        LoadPaper papers = new(reader, profile, texts);
        (LoadRow Row, IReadOnlyList<ListProblem> Problems)[] read = [.. table.Lines.Select(rows.Read)];
        HashSet<LoadRow> twice = new(ReferenceEqualityComparer.Instance);
        List<ListProblem> problems = [.. table.Problems];
        foreach (LoadRow[] same in read.Select(row => row.Row).Where(row => row.Key.Length > 0).GroupBy(row => ListTable.Folded(row.Key), StringComparer.Ordinal).Select(group => group.ToArray()).Where(group => group.Length > 1))
        {
            twice.UnionWith(same);
            problems.AddRange(same.Skip(1).Select(row => new ListProblem(row.Sheet, row.Number, LoadColumns.Key.Head, texts["Problem.Twice", row.Key, same[0].Sheet, same[0].Number])));
        }

        problems.AddRange(read.SelectMany(row => row.Problems));
        LoadRow[] sound = table.Problems.IsEmpty ? [.. read.Where(row => row.Problems.Count == 0 && !twice.Contains(row.Row)).Select(row => row.Row)] : [];
        (LoadEntry Entry, IReadOnlyList<ListProblem> Problems)[] written = new (LoadEntry, IReadOnlyList<ListProblem>)[sound.Length];
        Parallel.For(0, sound.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) }, at =>
        {
            (OriginalPaper paper, PaperReading reading, IReadOnlyList<ListProblem> misread) = papers.Write(sound[at]);
            written[at] = (new LoadEntry(sound[at], paper, reading), misread);
        });
        problems.AddRange(written.SelectMany(row => row.Problems));
        return new LoadPlan(file, [.. written.Where(row => row.Problems.Count == 0).Select(row => row.Entry)], InOrder(problems, table), table.Notes);
    }

    /// <summary>Holds the rows against what is here.</summary>
    public async Task<LoadPlan> CompareAsync(LoadPlan plan, CancellationToken cancellation)
    {
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        ILookup<string, EngagementSummary> here = (await book.ListAsync(cancellation)).ToLookup(stored => Likeness(stored.Title, stored.Department, stored.Start), StringComparer.Ordinal);
        ImmutableArray<LoadEntry>.Builder entries = ImmutableArray.CreateBuilder<LoadEntry>();
        List<ListProblem> problems = [.. plan.Problems];
        SortedSet<string> unregistered = new(StringComparer.Ordinal);
        foreach (LoadEntry entry in plan.Entries)
        {
            Vendor? named = register.Match(entry.Row.Vendor);
            Vendor? numbered = entry.Row.CorporateNumber is { } number ? register.Match(number) : null;
            if (numbered is not null && numbered.Id != named?.Id)
            {
                problems.Add(new ListProblem(entry.Row.Sheet, entry.Row.Number, LoadColumns.Number.Head, texts["Problem.OtherVendor", entry.Row.CorporateNumber!, numbered.LegalName, entry.Row.Vendor]));
                continue;
            }

            if (named is { CorporateNumber: { } registered } && entry.Row.CorporateNumber is { } stated && stated != registered)
            {
                problems.Add(new ListProblem(entry.Row.Sheet, entry.Row.Number, LoadColumns.Number.Head, texts["Problem.OtherNumber", stated, named.LegalName, registered]));
                continue;
            }

            if (named is null)
            {
                unregistered.Add(entry.Row.Vendor);
            }

            entries.Add(await ComparedAsync(entry, here, cancellation));
        }

        ImmutableArray<string> notes = unregistered.Count == 0 ? plan.Notes : plan.Notes.Add(texts["Note.Unregistered", unregistered.Count, string.Join("、", unregistered.Take(5))]);
        return plan with { Entries = entries.ToImmutable(), Problems = [.. problems], Notes = notes };
    }

    /// <summary>Loads what is new or changed.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="plan">What was compared.</param>
    /// <param name="progress">Told how many rows are done.</param>
    /// <param name="cancellation">Ends it between two rows; what is loaded stays.</param>
    public async Task<LoadResult> SaveAsync(Actor actor, LoadPlan plan, IProgress<int>? progress, CancellationToken cancellation)
    {
        int saved = 0;
        int done = 0;
        List<ListProblem> problems = [];
        foreach (LoadEntry entry in plan.Entries.Where(entry => entry.Pending))
        {
            cancellation.ThrowIfCancellationRequested();
            switch (await load.RunAsync(actor, Request(plan.File, entry), cancellation))
            {
                case Outcome<SavedEngagement>.Saved:
                    saved++;
                    break;
                case Outcome<SavedEngagement>.Rejected rejected:
                    problems.AddRange(rejected.Problems.Select(problem => new ListProblem(entry.Row.Sheet, entry.Row.Number, "", problem.Message)));
                    break;
                case Outcome<SavedEngagement>.Conflict conflict:
                    problems.Add(new ListProblem(entry.Row.Sheet, entry.Row.Number, "", texts["Problem.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]));
                    break;
            }

            progress?.Report(++done);
        }

        return new LoadResult(saved, [.. problems]);
    }

    private static ApprovalToLoad Request(string file, LoadEntry entry)
    {
        LoadRow row = entry.Row;
        string[] said = [row.Meeting, row.Reference, row.CorporateNumber is { } number ? $"委託先の法人番号 {number}" : ""];
        return new ApprovalToLoad
        {
            CommandId = LoadKeys.Command(row, entry.Revision),
            Why = string.Create(CultureInfo.InvariantCulture, $"これまでの承認の読み込み（{file}　{row.Sheet}　{row.Number}行　管理番号 {row.Key}）{string.Join("　", said.Where(words => words.Length > 0))}"),
            Engagement = entry.Id,
            ExpectedRevision = entry.Revision,
            Paper = entry.Paper,
            Reading = entry.Reading,
            Outcome = row.Outcome,
            DecidedOn = row.Decided,
            Conditions = row.Conditions,
            ConditionsMet = row.Met,
            Consents = row.ConsentDate is { } given ? [.. row.Subcontractors.Select(vendor => new LoadedConsent(vendor.Name, given, row.ConsentNumber))] : [],
        };
    }

    private async Task<LoadEntry> ComparedAsync(LoadEntry entry, ILookup<string, EngagementSummary> here, CancellationToken cancellation)
    {
        if (await book.ReadAsync(entry.Id, cancellation) is not { } record)
        {
            return here[Likeness(entry.Row.Title, entry.Row.Department, entry.Row.Start)].FirstOrDefault() is { } like
                ? entry with { State = LoadState.Here, Stored = like.Id }
                : entry with { State = LoadState.New };
        }

        // Each load is one version and one revision; the newest load of this row answers by its command whether it said the same.
        int loads = record.Engagement.Current.Number;
        while (loads > 1 && (await book.FindVersionAsync(entry.Id, loads, cancellation))?.Effective is null)
        {
            loads--;
        }

        bool same = await book.FindByCommandAsync(LoadKeys.Command(entry.Row, loads - 1), cancellation) == entry.Id;
        bool overtaken = record.Engagement.Revision != record.Engagement.Current.Number || record.Engagement.Current.Effective is null;
        LoadState state = same ? LoadState.Same : overtaken ? LoadState.Overtaken : LoadState.Changed;
        return entry with { State = state, Revision = record.Engagement.Revision, Stored = entry.Id, Changes = same ? [] : Changes(entry, record) };
    }

    private ImmutableArray<string> Changes(LoadEntry entry, EngagementRecord record)
    {
        FactsComparison comparison = FactsComparison.Of(record.Engagement.Current.Facts, entry.Reading.Facts);
        List<string> changes =
        [
            .. comparison.Difference.Changes.Take(MostChanges).Select(change => texts[
                "Change.Fact", ChangeWords.What(change, facts), ChangeWords.Where(change, comparison, facts), ChangeWords.Value(change, change.Old, facts), ChangeWords.Value(change, change.New, facts)].Value),
        ];
        if (record.Decisions.Newest() is { } stands && (stands.Outcome, stands.MeetingDate, stands.Conditions) != (entry.Row.Outcome, entry.Row.Decided, entry.Row.Conditions.Trim()))
        {
            changes.Add(texts["Change.Decision", Words(stands.Outcome, stands.MeetingDate, stands.Conditions), Words(entry.Row.Outcome, entry.Row.Decided, entry.Row.Conditions)]);
        }

        return changes.Count > 0 ? [.. changes] : [texts["Change.Other"]];
    }

    private string Words(DecisionOutcome outcome, DateOnly day, string conditions) => string.Join("　", new[] { decisions["Value.DecisionOutcome." + outcome].Value, Wareki.Show(day), conditions }.Where(words => words.Length > 0));

    private static string Likeness(string? title, string? department, DateOnly? start) =>
        string.Create(CultureInfo.InvariantCulture, $"{ListTable.Folded(title ?? "")}\n{ListTable.Folded(department ?? "")}\n{start:yyyy-MM-dd}");

    /// <summary>In the order of the file; what concerns the whole of it comes first.</summary>
    private static ImmutableArray<ListProblem> InOrder(IEnumerable<ListProblem> problems, ListTable table)
    {
        string[] sheets = [.. table.Lines.Select(line => line.Sheet).Distinct(StringComparer.Ordinal)];
        return [.. problems.OrderBy(problem => Array.IndexOf(sheets, problem.Sheet)).ThenBy(problem => problem.Row ?? 0)];
    }
}
