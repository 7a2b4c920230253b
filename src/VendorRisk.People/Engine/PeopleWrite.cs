using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.People.Administrators;
using VendorRisk.People.Codes;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>One transaction that holds the module's write lock; what is not committed never happened.</summary>
internal sealed class PeopleWrite(PeopleContext db, IDbContextTransaction transaction, DateTimeOffset now, CancellationToken cancellation) : IAsyncDisposable
{
    public PeopleContext Db => db;

    public DateTimeOffset Now => now;

    public DateOnly Today => JapanClock.DateOf(now);

    /// <summary>What the command answered when it came before; a rejection when its id was used for something else; null when it is new.</summary>
    public async Task<PeopleChange?> FindAnswerAsync(AccountCommand command)
    {
        string id = Rows.Key(command.Origin.CommandId);
        if (await db.Log.AsNoTracking().FirstOrDefaultAsync(entry => entry.CommandId == id, cancellation) is not { } earlier)
        {
            return null;
        }

        return earlier.Command == command.Text
            ? new PeopleChange.Saved(Rows.Id(earlier.AccountId!), earlier.Revision!.Value)
            : new PeopleChange.Rejected([new Problem("commandId.used", "commandId", "この操作は、別の内容で既に登録されています。画面を開き直して、今の内容を確かめてください。")]);
    }

    public Task<Account?> FindAsync(Guid id)
    {
        string key = Rows.Key(id);
        return db.Accounts.FirstOrDefaultAsync(account => account.Id == key, cancellation);
    }

    /// <summary>The account of a name at the proxy or identity provider.</summary>
    /// <param name="name">The name in its one form.</param>
    public Task<Account?> FindExternalAsync(string name) => db.Accounts.FirstOrDefaultAsync(account => account.ExternalName == name, cancellation);

    public async Task<ImmutableArray<Post>> PostsAsync(Account account) =>
        [.. (await db.Posts.AsNoTracking().Where(post => post.AccountId == account.Id).OrderBy(post => post.Place).ToListAsync(cancellation)).Select(Rows.Post)];

    public async Task<Person> PersonAsync(Account account) => Rows.Person(account, await PostsAsync(account), now);

    /// <summary>Checks that administrators are left; and ends the samples' sessions when this change makes the first.</summary>
    /// <param name="account">The account that is changed.</param>
    /// <param name="before">Its posts that count before the change: none while it is disabled or not there.</param>
    /// <param name="after">Those that count after it.</param>
    /// <param name="problems">Takes the problem.</param>
    public async Task CheckAdministratorsAsync(Account account, IEnumerable<Post> before, IEnumerable<Post> after, ProblemList problems)
    {
        if (account.Sample)
        {
            return;
        }

        List<Post> others = [.. (await Administration.Posts(db).AsNoTracking().Where(post => post.AccountId != account.Id).ToListAsync(cancellation)).Select(Rows.Post)];
        List<Post> then = [.. others, .. before.Where(post => post.Role == Role.System)];
        List<Post> next = [.. others, .. after.Where(post => post.Role == Role.System)];
        AdministratorRule.Check(then, next, Today, problems);
        if (!then.Exists(post => !post.IsOver(Today)) && next.Exists(post => !post.IsOver(Today)))
        {
            foreach (Account sample in await db.Accounts.Where(other => other.Sample).ToListAsync(cancellation))
            {
                sample.Stamp = RandomSecret.Stamp();
            }
        }
    }

    /// <summary>Gives the changed account its next revision and writes the command's entry; nothing else is to be done but to commit.</summary>
    public async Task<PeopleChange.Saved> SaveAsync(Account account, AccountCommand command, string detail)
    {
        account.Revision++;
        account.ChangedBy = command.Origin.Who;
        account.ChangedAt = Rows.Stamp(now);
        db.Log.Add(LogRows.Entry(now, command.Origin.Who, account.Id, command.What, account.UserName, detail, command, account.Revision));
        await CommitAsync();
        return new PeopleChange.Saved(Rows.Id(account.Id), account.Revision);
    }

    public void Note(string who, Account? account, PeopleEvent what, string subject, string detail) =>
        db.Log.Add(LogRows.Entry(now, who, account?.Id, what, subject, detail));

    public async Task CommitAsync()
    {
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await db.DisposeAsync();
    }
}
