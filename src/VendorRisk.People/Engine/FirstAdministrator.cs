using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Administrators;
using VendorRisk.People.Codes;
using VendorRisk.People.Passwords;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>The first administrator, made by whoever has a key that the program showed where it runs.</summary>
internal sealed class FirstAdministrator(PeopleStore store, PasswordCheck passwords)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(24);

    public async Task<string?> NewKeyAsync(CancellationToken cancellation)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await Administration.NotOver(write.Db, write.Today).AnyAsync(cancellation))
        {
            return null;
        }

        string key = RandomSecret.Key();
        write.Db.FirstKeys.RemoveRange((await write.Db.FirstKeys.ToListAsync(cancellation)).Where(old => Rows.Time(old.Expires) <= write.Now));
        write.Db.FirstKeys.Add(new FirstKeyRow { Hash = SecretHash.Of(key), Expires = Rows.Stamp(write.Now + Valid) });
        write.Note(Actor.Product.Name, null, PeopleEvent.Administered, "最初のシステム管理者", "登録用の鍵を作った（24時間有効）。");
        await write.CommitAsync();
        return key;
    }

    public async Task<PeopleChange> AddAsync(string key, NewPerson person, ChangeOrigin origin, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        ProblemList problems = new();
        ChangeOrigin by = problems.Origin(origin);
        DateOnly today = store.Today;
        Post[] posts = [new(Role.System, null, today), new(Role.Rules, null, today)];
        AccountDraft draft = AccountDraft.Checked(
            person with { Password = person.Password ?? "", Posts = [.. person.Posts.IsDefault ? [] : person.Posts, .. posts], Sample = false }, problems);
        AccountCommand command = new(PeopleEvent.Added, by, draft.UserName, Content: "最初のシステム管理者 " + draft.Name);
        string? hash = problems.Any ? null : passwords.Hash(person.Password!);

        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.FindAnswerAsync(command) is { } earlier)
        {
            return earlier;
        }

        if (await Administration.NotOver(write.Db, write.Today).AnyAsync(cancellation))
        {
            problems.Add("administrator.present", "key", "システム管理者は、既に登録されています。その人に、利用者の登録を頼んでください。");
        }
        else if (!await IsGoodAsync(write, key, cancellation))
        {
            problems.Add("key.bad", "key", "この登録用の鍵は使えません（24時間を過ぎたか、写し間違い）。VendorRisk を起動し直すと、新しい鍵が表示されます。");
        }
        else
        {
            write.Db.FirstKeys.RemoveRange(await write.Db.FirstKeys.ToListAsync(cancellation));
        }

        return await AccountAdding.RunAsync(write, draft, hash, mustChangePassword: false, command, problems, cancellation);
    }

    private static async Task<bool> IsGoodAsync(PeopleWrite write, string key, CancellationToken cancellation)
    {
        string hash = SecretHash.Of(key?.Trim() ?? "");
        FirstKeyRow? row = await write.Db.FirstKeys.AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash, cancellation);
        return row is not null && Rows.Time(row.Expires) > write.Now;
    }
}
