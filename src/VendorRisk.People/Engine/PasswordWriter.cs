using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Codes;
using VendorRisk.People.Passwords;
using VendorRisk.People.Signing;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Gives accounts other passwords. Hashing takes long on purpose; so it is done before the write begins.</summary>
internal sealed class PasswordWriter(PeopleStore store, AccountChange change, PasswordCheck passwords)
{
    public async Task<PeopleChange> SetAsync(Guid id, long revision, string password, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.PasswordSet, problems.Origin(origin), Rows.Key(id), revision);
        Account? known = await KnownAsync(id, cancellation);
        PasswordRules.Check(password, known?.UserName ?? "", "password", problems);
        if (known is { Sample: true })
        {
            problems.Add("password.sample", "password", "見本の利用者にパスワードは付けられません。見本でない利用者を登録してください。");
        }

        string? hash = problems.Any ? null : passwords.Hash(password);
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        Task<string> StepAsync(PeopleWrite write, Account account)
        {
            Take(account, hash, mustChange: true);
            return Task.FromResult("");
        }
    }

    public async Task<PeopleChange> ChangeAsync(Guid id, string current, string chosen, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.PasswordChanged, problems.Origin(origin), Rows.Key(id));
        Account? known = await KnownAsync(id, cancellation);
        bool right = passwords.Verify(known, current) != PasswordVerificationResult.Failed;
        PasswordRules.Check(chosen, known?.UserName ?? "", "next", problems);
        if (PasswordText.Of(current) == PasswordText.Of(chosen))
        {
            problems.Add("next.same", "next", "新しいパスワードが今のパスワードと同じです。別のパスワードにしてください。");
        }

        string? hash = right && !problems.Any ? passwords.Hash(chosen) : null;
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account account)
        {
            if (Rows.LockedUntil(account, write.Now) is { } until)
            {
                problems.Add("current.locked", "current", SignInWords.Locked(until));
            }
            else if (account.Disabled)
            {
                problems.Add("person.disabled", "id", SignInWords.Disabled);
            }
            else if (account.PasswordHash != known?.PasswordHash)
            {
                problems.Add("current.changed", "current", "パスワードが、たった今別の操作で変更されました。新しいパスワードでサインインし直してください。");
            }
            else if (!right)
            {
                problems.Add("current.wrong", "current", "今のパスワードが違います。入力し直してください。");
                Lockout.Fail(account, write.Now);
                write.Note(account.Name, account, PeopleEvent.SignInRefused, account.UserName, $"パスワードの変更で、今のパスワードを誤った。{Lockout.Words(account)}");
                await write.CommitAsync();
            }
            else
            {
                Take(account, hash, mustChange: false);
            }

            return "";
        }
    }

    private static void Take(Account account, string? hash, bool mustChange)
    {
        account.PasswordHash = hash;
        account.MustChangePassword = mustChange;
        account.Stamp = RandomSecret.Stamp();
        Lockout.Clear(account);
    }

    private async Task<Account?> KnownAsync(Guid id, CancellationToken cancellation)
    {
        string key = Rows.Key(id);
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == key, cancellation);
    }
}
