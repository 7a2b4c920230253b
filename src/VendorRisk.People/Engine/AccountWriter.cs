using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Codes;
using VendorRisk.People.Names;
using VendorRisk.People.Passwords;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Adds accounts, changes their posts, disables and enables them.</summary>
internal sealed class AccountWriter(PeopleStore store, AccountChange change, PasswordCheck passwords)
{
    private const int LongestName = 100;

    public async Task<PeopleChange> AddAsync(NewPerson person, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin by = problems.Origin(origin);
        AccountDraft draft = AccountDraft.Checked(person, problems);
        AccountCommand command = new(PeopleEvent.Added, by, draft.UserName, Content: draft.Content);
        string? hash = problems.Any || person.Password is null ? null : passwords.Hash(person.Password);
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        return await write.FindAnswerAsync(command)
            ?? await AccountAdding.RunAsync(write, draft, hash, mustChangePassword: hash is not null, command, problems, cancellation);
    }

    public async Task<PeopleChange> ChangePostsAsync(
        Guid id, long revision, string name, ImmutableArray<Post> posts, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin by = problems.Origin(origin);
        string called = problems.Required(name, "name", "氏名", LongestName);
        ImmutableArray<Post> next = PostRules.Checked(posts, problems);
        AccountCommand command = new(PeopleEvent.Changed, by, Rows.Key(id), revision, $"{called} {PostWords.Of(next)}");
        return await change.RunAsync(id, command, problems, (write, account) => StepAsync(write, account, called, next, problems, cancellation), cancellation);
    }

    public async Task<PeopleChange> LinkAsync(Guid id, long revision, string? externalName, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin by = problems.Origin(origin);
        string? name = ExternalNames.Checked(externalName, problems);
        AccountCommand command = new(PeopleEvent.Linked, by, Rows.Key(id), revision, name ?? "");
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account account)
        {
            if (account.Sample)
            {
                problems.Add("externalName.sample", "externalName", "見本の利用者に外部の名前は付けられません。");
            }

            await ExternalNameTaken.CheckAsync(write, name, account, problems);
            string was = account.ExternalName ?? "なし";
            account.ExternalName = name;
            account.Stamp = RandomSecret.Stamp();
            return $"外部の名前：{was} → {name ?? "なし"}。";
        }
    }

    public async Task<PeopleChange> DisableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.Disabled, problems.Origin(origin), Rows.Key(id), revision);
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account account)
        {
            if (account.Disabled)
            {
                problems.Add("person.disabled", "id", "この利用者は、既に利用を停止されています。");
                return "";
            }

            await write.CheckAdministratorsAsync(account, await write.PostsAsync(account), [], problems);
            account.Disabled = true;
            account.Stamp = RandomSecret.Stamp();
            await TokenWriter.EndAllAsync(write, account, cancellation);
            return "";
        }
    }

    public async Task<PeopleChange> EnableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.Enabled, problems.Origin(origin), Rows.Key(id), revision);
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account account)
        {
            if (!account.Disabled)
            {
                problems.Add("person.enabled", "id", "この利用者は、停止されていません。");
                return "";
            }

            await write.CheckAdministratorsAsync(account, [], await write.PostsAsync(account), problems);
            account.Disabled = false;
            account.Stamp = RandomSecret.Stamp();
            return "";
        }
    }

    private static async Task<string> StepAsync(
        PeopleWrite write, Account account, string name, ImmutableArray<Post> posts, ProblemList problems, CancellationToken cancellation)
    {
        ImmutableArray<Post> before = await write.PostsAsync(account);
        string was = $"{account.Name}、{PostWords.Of(before)}";
        if (!account.Disabled)
        {
            await write.CheckAdministratorsAsync(account, before, posts, problems);
        }

        if (!before.SequenceEqual(posts))
        {
            write.Db.Posts.RemoveRange(await write.Db.Posts.Where(post => post.AccountId == account.Id).ToListAsync(cancellation));
            await write.Db.SaveChangesAsync(cancellation); // A new post may take an earlier one's place.
            write.Db.Posts.AddRange(posts.Select((post, place) => Rows.Row(account.Id, place, post)));
            account.Stamp = RandomSecret.Stamp();
        }

        account.Name = name;
        return $"{was} → {name}、{PostWords.Of(posts)}。";
    }
}
