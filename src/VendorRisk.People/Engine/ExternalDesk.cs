using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Names;
using VendorRisk.People.Signing;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Lets people in whom a proxy or an identity provider has shown to be who they are. A lock after wrong passwords does not matter here: it stops guesses.</summary>
internal sealed class ExternalDesk(PeopleStore store)
{
    private const string Nobody = "（不明）";
    private const int HashDigits = 12;
    private const int LongestName = 100;

    public async Task<SignIn> EnterAsync(ExternalEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string? name = ExternalNames.Folded(entry.Name);
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (name is not null && await write.FindExternalAsync(name) is { } account)
        {
            return await Entering.EnterAsync(write, account, $"{entry.Way}。", entry.From);
        }

        if (name is not null && entry.OpenAccount)
        {
            return await Entering.RefuseAsync(write, await OpenAsync(write, name, entry, cancellation), SignInWords.NoPost, "今日の役割がない。", entry.From);
        }

        write.Note(Nobody, null, PeopleEvent.SignInRefused, name ?? Nobody, $"登録のない外部の名前。{entry.Way}。接続元：{entry.From}");
        await write.CommitAsync();
        return new SignIn.Refused(SignInWords.NotLinked(name));
    }

    private static async Task<Account> OpenAsync(PeopleWrite write, string name, ExternalEntry entry, CancellationToken cancellation)
    {
        ProblemList problems = new();
        string userName = UserNames.Checked(name, problems);
        if (problems.Any || await write.Db.Accounts.AnyAsync(other => other.UserName == userName, cancellation))
        {
            userName = "ext-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits];
        }

        ProblemList unfit = new();
        string called = unfit.Required(entry.DisplayName, "name", "氏名", LongestName);
        AccountDraft draft = new(userName, !unfit.Any ? called : name.Length <= LongestName ? name : name[..LongestName], name, [], Sample: false);
        Account account = draft.Row(passwordHash: null, mustChangePassword: false, Actor.Product.Name, Rows.Stamp(write.Now));
        account.Revision = 1;
        write.Db.Accounts.Add(account);
        write.Note(Actor.Product.Name, account, PeopleEvent.Added, account.UserName, $"{draft.Name}、役割なし、外部の名前 {name}。最初に来たときに自動で作った。");
        return account;
    }
}
