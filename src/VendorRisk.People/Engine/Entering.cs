using VendorRisk.People.Signing;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>The end of every attempt to sign in, within its write: let in or refused, and on record.</summary>
internal static class Entering
{
    /// <summary>Who has shown who they are may come in, unless the account is disabled or has no post today.</summary>
    public static async Task<SignIn> EnterAsync(PeopleWrite write, Account account, string how, string from, string? newHash = null)
    {
        if (account.Disabled)
        {
            return await RefuseAsync(write, account, SignInWords.Disabled, "利用を停止した利用者。", from);
        }

        Person person = await write.PersonAsync(account);
        if (!person.PostsOn(write.Today).Any())
        {
            return await RefuseAsync(write, account, SignInWords.NoPost, "今日の役割がない。", from);
        }

        account.PasswordHash = newHash ?? account.PasswordHash;
        Lockout.Clear(account);
        write.Note(account.Name, account, PeopleEvent.SignedIn, account.UserName, $"{how}接続元：{from}");
        await write.CommitAsync();
        return new SignIn.Entered(person with { LockedUntil = null });
    }

    public static async Task<SignIn> RefuseAsync(PeopleWrite write, Account account, string message, string why, string from)
    {
        write.Note(account.Name, account, PeopleEvent.SignInRefused, account.UserName, $"{why}接続元：{from}");
        await write.CommitAsync();
        return new SignIn.Refused(message);
    }
}
