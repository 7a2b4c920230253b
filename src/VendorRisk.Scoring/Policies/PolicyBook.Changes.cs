using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Policies;

internal sealed partial class PolicyBook
{
    private const int LongestFile = 1024 * 1024;

    public async Task<PolicyChangeResult> AddAsync(AddPolicy command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        List<PolicyProblem> problems = [.. OriginProblems(command.Origin)];
        if (command.Json.Length > LongestFile)
        {
            problems.Add(new PolicyProblem("", "ファイルが大きすぎます。", "1 MB 以内の方針ファイルを指定してください。"));
            return Rejected(problems);
        }

        (Policy? policy, ImmutableArray<PolicyProblem> wrong) = Read(command.FileName, command.Json);
        problems.AddRange(wrong);
        return await ChangeAsync(command.Origin, problems, async (db, _) =>
        {
            problems.AddRange(policy is null ? [] : await TakenAsync(db, policy, cancellation));
            if (problems.Count > 0)
            {
                return null;
            }

            int number = await db.Policies.Select(p => (int?)p.Number).MaxAsync(cancellation) + 1 ?? BuiltInPolicy.Number + 1;
            await KeepAsync(db, policy!, command.Json, cancellation);
            db.Policies.Add(new PolicyRow { Number = number, Hash = policy!.Hash });
            return new Change(Add, number);
        }, cancellation);
    }

    public async Task<PolicyChangeResult> ActivateAsync(ActivatePolicy command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        List<PolicyProblem> problems = [.. OriginProblems(command.Origin)];
        bool repeated = true;
        PolicyChangeResult result = await ChangeAsync(command.Origin, problems, async (db, history) =>
        {
            repeated = false;
            if (Revision(history) != command.ExpectedRevision)
            {
                PolicyHistoryEntry? last = history.LastOrDefault();
                return new Change(new PolicyChangeResult.Conflict(Revision(history), last?.Who ?? "", last?.At ?? default));
            }

            if (await FileAsync(db, command.Number, cancellation) is not { } file)
            {
                problems.Add(new PolicyProblem("", $"{NameOf(command.Number)} はありません。", "一覧にある版を選んでください。"));
                return null;
            }

            if (command.Number == InForce(history))
            {
                problems.Add(new PolicyProblem("", $"{NameOf(command.Number)} は既に使われています。", "別の版を選んでください。"));
            }

            // Plugins may have come and gone since the draft was added.
            (Policy? policy, ImmutableArray<PolicyProblem> wrong) = Read(NameOf(command.Number), file);
            problems.AddRange(command.Number == BuiltInPolicy.Number ? [] : wrong);
            return problems.Count > 0 ? null : new Change(Activate, command.Number) { InForce = policy };
        }, cancellation);
        if (repeated && result is PolicyChangeResult.Saved)
        {
            await FollowAsync(CancellationToken.None); // It was saved, but its first caller may not have got as far as here. Another may have been activated since.
        }

        return result;
    }

    private async Task<PolicyChangeResult> ChangeAsync(
        ChangeOrigin origin, List<PolicyProblem> problems, Func<ScoringContext, ImmutableArray<PolicyHistoryEntry>, Task<Change?>> apply, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
            await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
            string key = origin.CommandId.ToString("N");
            if (await db.PolicyHistory.AsNoTracking().FirstOrDefaultAsync(h => h.CommandId == key, cancellation) is { } earlier)
            {
                return new PolicyChangeResult.Saved(earlier.Number, earlier.Sequence);
            }

            Change? change = await apply(db, await HistoryAsync(db, cancellation));
            if (change?.Refusal is { } refusal)
            {
                return refusal;
            }

            if (change is null)
            {
                return Rejected(problems);
            }

            // Without a gap, under the module's write lock: a server's own counter leaves out what was rolled back, and a gap means a lost entry.
            PolicyHistoryRow row = new()
            {
                Sequence = 1 + (await db.PolicyHistory.MaxAsync(h => (long?)h.Sequence, cancellation) ?? 0),
                CommandId = key,
                At = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
                Who = origin.Who.Trim(),
                Why = origin.Why.Trim(),
                Command = change.Command,
                Number = change.Number,
            };
            db.PolicyHistory.Add(row);
            db.Outbox.Add(new RulesNews(string.Create(CultureInfo.InvariantCulture, $"policy {change.Number}"), change.Command).Row(row.At));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);

            // At once and without asking the store, which may not answer any more. A later one of another node is followed as soon as that node's is seen.
            if (change.InForce is { } policy)
            {
                PutInForce(policy);
            }

            news.Written();
            return new PolicyChangeResult.Saved(row.Number, row.Sequence);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static IEnumerable<PolicyProblem> OriginProblems(ChangeOrigin origin)
    {
        ProblemList problems = new();
        problems.Origin(origin);
        return problems.ToImmutable().Select(p => new PolicyProblem(p.Field, p.Message, ""));
    }

    /// <summary>A name stands for one content: assessments are read by it for years.</summary>
    private async Task<IEnumerable<PolicyProblem>> TakenAsync(ScoringContext db, Policy policy, CancellationToken cancellation)
    {
        if (policy.Hash == builtIn.Policy.Hash || await db.Policies.AnyAsync(p => p.Hash == policy.Hash, cancellation))
        {
            return [new PolicyProblem("", "同じ内容の方針が既にあります。", "一覧にある版を使ってください。")];
        }

        return policy.Version == builtIn.Policy.Version || await db.PolicyFiles.AnyAsync(f => f.Name == policy.Version && f.Hash != policy.Hash, cancellation)
            ? [new PolicyProblem("version", $"「{policy.Version}」という名前の方針が既にあります。", "内容が違うので、別の名前を付けてください。")]
            : [];
    }

    private static PolicyChangeResult.Rejected Rejected(IEnumerable<PolicyProblem> problems) => new() { Problems = [.. problems] };

    private sealed record Change(string Command, int Number)
    {
        public Change(PolicyChangeResult refusal)
            : this("", 0) => Refusal = refusal;

        public PolicyChangeResult? Refusal { get; }

        /// <summary>The policy that is in force once the change is stored; null when that does not change.</summary>
        public Policy? InForce { get; init; }
    }
}
