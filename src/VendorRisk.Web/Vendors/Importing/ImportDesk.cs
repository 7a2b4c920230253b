using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>Takes a list of vendors into the register: read, compared with what it knows, then vendor by vendor. A run that was interrupted goes on where it was.</summary>
internal sealed class ImportDesk(
    IListReader lists, IVendorRegistry registry, ImportSteps steps, CurrentActor actor, IStringLocalizer<ImportTexts> texts, IStringLocalizer<ListTexts> listTexts, IStringLocalizer<DateTexts> dates)
{
    /// <summary>Reads the list and every row of it.</summary>
    public ImportPlan Read(byte[] content, string file)
    {
        ListTable table = ListTable.Of(lists.Read(content, file), VendorColumns.All, listTexts);
        VendorLines reader = new(texts, listTexts, dates);
        (VendorLine Line, IReadOnlyList<ListProblem> Problems)[] read = [.. table.Lines.Select(reader.Read)];
        ImmutableArray<VendorLine> sound = table.Problems.IsEmpty ? [.. read.Where(row => row.Problems.Count == 0).Select(row => row.Line)] : [];
        return new ImportPlan(file, sound, [], [.. table.Problems, .. read.SelectMany(row => row.Problems)], table.Notes);
    }

    /// <summary>Holds the rows against the register.</summary>
    public async Task<ImportPlan> CompareAsync(ImportPlan plan, CancellationToken cancellation)
    {
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        List<ListProblem> problems = [.. plan.Problems];
        ImmutableArray<ImportEntry>.Builder entries = ImmutableArray.CreateBuilder<ImportEntry>();
        foreach (ImmutableArray<VendorLine> lines in Grouped(plan.Lines))
        {
            if (await EntryAsync(lines, register, plan.File, problems, cancellation) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return plan with { Entries = entries.ToImmutable(), Problems = [.. problems] };
    }

    /// <summary>Imports what is new or changed.</summary>
    /// <param name="plan">What was compared.</param>
    /// <param name="own">The rows of which a person said that they are vendors of their own, although another one has nearly the same name.</param>
    /// <param name="progress">Told how many vendors are done.</param>
    /// <param name="cancellation">Ends it between two changes; what is saved stays.</param>
    public async Task<ImportResult> SaveAsync(ImportPlan plan, ImmutableHashSet<(string Sheet, int Number)> own, IProgress<int>? progress, CancellationToken cancellation)
    {
        int saved = 0;
        int done = 0;
        List<ListProblem> problems = [];
        foreach (ImportEntry entry in plan.Entries.Where(entry => entry.Pending(own)))
        {
            saved += await SaveAsync(entry, problems, cancellation) ? 1 : 0;
            progress?.Report(++done);
        }

        return new ImportResult(saved, [.. problems]);
    }

    private async Task<bool> SaveAsync(ImportEntry entry, List<ListProblem> problems, CancellationToken cancellation)
    {
        long version = entry.Target?.Version ?? 0;
        int before = problems.Count;
        foreach (ImportStep step in entry.Steps)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (await step.RunAsync(actor.Actor, version, cancellation))
            {
                case Outcome<SavedVendor>.Saved saved:
                    version = saved.Value.Version;
                    break;
                case Outcome<SavedVendor>.Rejected rejected:
                    problems.AddRange(rejected.Problems.Select(problem => new ListProblem(step.Line.Sheet, step.Line.Number, "", problem.Message)));
                    break;
                case Outcome<SavedVendor>.Conflict conflict:
                    problems.Add(new ListProblem(step.Line.Sheet, step.Line.Number, "", texts["Problem.ChangedMeanwhile", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]));
                    return false;
            }

            if (version == 0)
            {
                // Not registered: nothing else of it can be recorded.
                return false;
            }
        }

        return problems.Count == before;
    }

    private async Task<ImportEntry?> EntryAsync(ImmutableArray<VendorLine> lines, RegisterSnapshot register, string file, List<ListProblem> problems, CancellationToken cancellation)
    {
        VendorLine first = lines[0];
        string? number = lines.Select(line => line.CorporateNumber).FirstOrDefault(stated => stated is not null);
        VendorResolution resolved = await registry.ResolveAsync(first.Name, cancellation);
        Vendor? named = register.Match(first.Name);
        Vendor? numbered = number is null ? null : register.Match(number);
        HashSet<string> called = numbered is null ? [VendorNameKey.Of(first.Name)] : Names(numbered);
        VendorLine[] others = [.. lines.Where(line => !called.Contains(VendorNameKey.Of(line.Name)))];
        if (others.Length > 0)
        {
            problems.AddRange(others.Select(line => new ListProblem(line.Sheet, line.Number, VendorColumns.Number.Head, texts["Problem.NumberOfOther", number!, numbered?.LegalName ?? first.Name, line.Name])));
            return null;
        }

        // A firm with another number is another firm, whatever it is called.
        Vendor? target = numbered ?? (named is { CorporateNumber: { } other } && number is not null && other != number ? null : named);
        if (target is not null)
        {
            ImmutableArray<ImportStep> further = steps.Of(target, lines, file);
            return new ImportEntry(lines) { Target = target, State = further.IsEmpty ? ImportState.Same : ImportState.Changed, Steps = further };
        }

        bool sameName = resolved.Kind == ResolutionKind.Candidates && resolved.Vendors.Any(vendor => VendorNameKey.Of(vendor.LegalName) == VendorNameKey.Of(first.Name));
        if (sameName && number is null)
        {
            problems.Add(new ListProblem(first.Sheet, first.Number, VendorColumns.Number.Head, texts["Problem.Several", first.Name, resolved.Vendors.Length]));
            return null;
        }

        ImmutableArray<VendorSummary> near = named is null && !sameName && resolved.Kind == ResolutionKind.Candidates ? resolved.Vendors : [];
        return new ImportEntry(lines) { State = near.IsEmpty ? ImportState.New : ImportState.Near, Near = near, Steps = steps.Of(lines, file) };
    }

    /// <summary>Rows of one vendor: those of one number, and those of its name that state none.</summary>
    private static IEnumerable<ImmutableArray<VendorLine>> Grouped(ImmutableArray<VendorLine> lines)
    {
        ILookup<string, string> numbers = lines.Where(line => line.CorporateNumber is not null).Select(line => (Name: VendorNameKey.Of(line.Name), Number: line.CorporateNumber!)).Distinct().ToLookup(pair => pair.Name, pair => pair.Number, StringComparer.Ordinal);
        return lines.GroupBy(line => line.CorporateNumber ?? (numbers[VendorNameKey.Of(line.Name)].ToArray() is [var only] ? only : VendorNameKey.Of(line.Name)), StringComparer.Ordinal).Select(group => group.ToImmutableArray());
    }

    private static HashSet<string> Names(Vendor vendor) => [.. vendor.OtherNames.Select(name => name.Name).Append(vendor.LegalName).Select(VendorNameKey.Of)];
}
