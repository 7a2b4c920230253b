using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Linked.Storage;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Policies;

/// <summary>Policy versions over the store. What is in force is the newest activation of the history; the assessor is given it whole.</summary>
internal sealed partial class PolicyBook(
    IDbContextFactory<ScoringContext> contexts, BuiltInPolicy builtIn, Assessor assessor, TimeProvider clock, OutboxSignal news) : IPolicyBook, IDisposable
{
    private const string Activate = "activate";
    private const string Add = "add";
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
        await using (IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation))
        {
            await KeepAsync(db, builtIn.Policy, builtIn.File, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        await FollowAsync(cancellation);
    }

    public async Task<bool> FollowAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        if (await DurableMigration.IsPendingAsync(db, cancellation))
        {
            return false;
        }

        // Read and swapped in one after the other, so that whoever read earlier does not swap later.
        await _gate.WaitAsync(cancellation);
        try
        {
            int number = InForce(await HistoryAsync(db, cancellation));
            if (await FileAsync(db, number, cancellation) is not { } file || PolicyReader.HashOf(file.Span) == assessor.Current.Policy.Hash)
            {
                return false;
            }

            PutInForce(PolicyReader.Read(NameOf(number), file.Span));
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<PolicyBookView> ViewAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        ImmutableArray<PolicyHistoryEntry> history = await HistoryAsync(db, cancellation);
        var drafts = await (
            from p in db.Policies.AsNoTracking()
            join f in db.PolicyFiles.AsNoTracking() on p.Hash equals f.Hash
            orderby p.Number
            select new { p.Number, f.Name, f.Hash }).ToListAsync(cancellation);
        int inForce = InForce(history);
        PolicyVersion Version(int number, string name, string hash) => new()
        {
            Number = number,
            Name = name,
            Hash = hash,
            Added = history.FirstOrDefault(h => h.Number == number && h.Command == Add),
            Activated = history.LastOrDefault(h => h.Number == number && h.Command == Activate),
            InForce = number == inForce,
        };
        return new PolicyBookView(
            Revision(history),
            [Version(BuiltInPolicy.Number, builtIn.Policy.Version, builtIn.Policy.Hash), .. drafts.Select(d => Version(d.Number, d.Name, d.Hash))]);
    }

    public async Task<ImmutableArray<PolicyHistoryEntry>> HistoryAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await HistoryAsync(db, cancellation);
    }

    public async Task<PolicyCheck> CheckAsync(string fileName, ReadOnlyMemory<byte> json, CancellationToken cancellation = default)
    {
        (Policy? policy, ImmutableArray<PolicyProblem> problems) = Read(fileName, json);
        if (policy is null)
        {
            return new PolicyCheck("", problems);
        }

        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return new PolicyCheck(policy.Version, [.. problems, .. await TakenAsync(db, policy, cancellation)]);
    }

    public async Task<ReadOnlyMemory<byte>?> FindAsync(int number, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await FileAsync(db, number, cancellation);
    }

    public async Task<ImmutableSortedSet<TwoPeopleFor>> FindTwoPeopleAsync(int? number = null, CancellationToken cancellation = default)
    {
        // From the store, not from what judges here: another node may have put something else in force a moment ago.
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        int asked = number ?? InForce(await HistoryAsync(db, cancellation));
        return await FileAsync(db, asked, cancellation) is not { } file ? []

            // What is in force was read before; where it cannot be read any more, nobody may go on alone.
            : number is null ? PolicyReader.Read(NameOf(asked), file.Span).TwoPeople
            : Read(NameOf(asked), file).Policy?.TwoPeople ?? [];
    }

    public async Task<ImmutableArray<PolicyChange>?> CompareAsync(int earlier, int later, CancellationToken cancellation = default) =>
        await FindAsync(earlier, cancellation) is { } old && await FindAsync(later, cancellation) is { } now ? PolicyDifference.Between(old, now) : null;

    public void Dispose() => _gate.Dispose();

    private static async Task<ImmutableArray<PolicyHistoryEntry>> HistoryAsync(ScoringContext db, CancellationToken cancellation) =>
    [
        .. (await db.PolicyHistory.AsNoTracking().OrderBy(h => h.Sequence).ToListAsync(cancellation)).Select(h => new PolicyHistoryEntry(
            h.Sequence, DateTimeOffset.ParseExact(h.At, "O", CultureInfo.InvariantCulture), h.Who, h.Why, h.Command, h.Number)),
    ];

    private static int InForce(ImmutableArray<PolicyHistoryEntry> history) =>
        history.LastOrDefault(h => h.Command == Activate)?.Number ?? BuiltInPolicy.Number;

    private static long Revision(ImmutableArray<PolicyHistoryEntry> history) => history.IsEmpty ? 0 : history[^1].Revision;

    private async Task<ReadOnlyMemory<byte>?> FileAsync(ScoringContext db, int number, CancellationToken cancellation)
    {
        if (number == BuiltInPolicy.Number)
        {
            return builtIn.File;
        }

        byte[]? content = await (
            from p in db.Policies.AsNoTracking()
            join f in db.PolicyFiles.AsNoTracking() on p.Hash equals f.Hash
            where p.Number == number
            select f.Content).FirstOrDefaultAsync(cancellation);
        return content is null ? default(ReadOnlyMemory<byte>?) : content.AsMemory();
    }

    private static async Task KeepAsync(ScoringContext db, Policy policy, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        if (!await db.PolicyFiles.AnyAsync(f => f.Hash == policy.Hash, cancellation))
        {
            db.PolicyFiles.Add(new PolicyFileRow { Hash = policy.Hash, Name = policy.Version, Content = file.ToArray() });
        }
    }

    /// <summary>The policy of a file and what is wrong with it; null when it cannot be read at all.</summary>
    private (Policy? Policy, ImmutableArray<PolicyProblem> Problems) Read(string fileName, ReadOnlyMemory<byte> json)
    {
        try
        {
            Policy policy = PolicyReader.Read(fileName, json.Span);
            JsonLines lines = new(PolicyReader.WithoutMark(json).Span);
            return (policy, [.. Mismatches(policy).Select(p => p with { Line = lines.Of(p.Path) })]);
        }
        catch (PolicyException exception)
        {
            return (null, exception.Problems);
        }
    }

    private IEnumerable<PolicyProblem> Mismatches(Policy policy) => assessor.Current.With(policy).PolicyFaults.Select(f => new PolicyProblem(
        $"rules.{f.Rule}", f.Message, "規則の id とパラメーターの名前・範囲を確かめるか、この設定を削除してください。"));

    private void PutInForce(Policy policy) => assessor.Swap(current => current.Policy.Hash == policy.Hash ? current : current.With(policy));

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"版 {number}");
}
