using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Carries out one change of an account that is there: what stands is read, checked and changed within one write.</summary>
internal sealed class AccountChange(PeopleStore store)
{
    /// <param name="id">The account.</param>
    /// <param name="command">The change.</param>
    /// <param name="problems">What is wrong already; takes what <paramref name="step"/> finds.</param>
    /// <param name="step">Changes the account and says in words what it changed.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<PeopleChange> RunAsync(Guid id, AccountCommand command, ProblemList problems, Func<PeopleWrite, Account, Task<string>> step, CancellationToken cancellation)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.FindAnswerAsync(command) is { } earlier)
        {
            return earlier;
        }

        if (await write.FindAsync(id) is not { } account)
        {
            problems.Add("person.unknown", "id", "この利用者はありません。一覧を開き直して選んでください。");
            return new PeopleChange.Rejected(problems.ToImmutable());
        }

        if (command.Revision is { } revision && revision != account.Revision)
        {
            return new PeopleChange.Conflict(account.ChangedBy, Rows.Time(account.ChangedAt));
        }

        string changed = await step(write, account);
        return problems.Any
            ? new PeopleChange.Rejected(problems.ToImmutable())
            : await write.SaveAsync(account, command, $"{changed}理由：{command.Origin.Why}");
    }
}
