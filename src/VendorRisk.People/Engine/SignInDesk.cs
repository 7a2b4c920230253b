using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Administrators;
using VendorRisk.People.Codes;
using VendorRisk.People.Names;
using VendorRisk.People.Passwords;
using VendorRisk.People.Signing;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>
/// Lets people in. The password is checked before the write, since that takes long; what counts is how the account stands within the write. So of many guesses
/// that come at once only as many are answered as may be wrong in a row.
/// </summary>
internal sealed class SignInDesk(PeopleStore store, PasswordCheck passwords)
{
    /// <summary>How often the password is checked again because it was changed meanwhile.</summary>
    private const int Attempts = 3;

    private const string Nobody = "（不明）";

    public async Task<SignIn> SignInAsync(string userName, string password, string? code, string from, CancellationToken cancellation)
    {
        string name = UserNames.Folded(userName);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Account? known;
            await using (PeopleContext db = await store.ReadAsync(cancellation))
            {
                known = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.UserName == name, cancellation);
            }

            PasswordVerificationResult verified = passwords.Verify(known, password);
            string? newHash = verified == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(password) : null;
            await using PeopleWrite write = await store.WriteAsync(cancellation);
            if (known is null || await write.FindAsync(Rows.Id(known.Id)) is not { } account)
            {
                // What was typed is not kept: it may be a password in the wrong field.
                write.Note(Nobody, null, PeopleEvent.SignInRefused, Nobody, $"登録のない利用者名。接続元：{from}");
                await write.CommitAsync();
                return new SignIn.Refused(SignInWords.Wrong);
            }

            if (account.PasswordHash == known.PasswordHash)
            {
                return await DecideAsync(write, account, verified != PasswordVerificationResult.Failed, newHash, CodeText.Of(code), from, cancellation);
            }
        }

        return new SignIn.Refused(SignInWords.Wrong);
    }

    public async Task<SignIn> EnterAsSampleAsync(Guid id, string from, CancellationToken cancellation)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.FindAsync(id) is not { Sample: true } account)
        {
            return new SignIn.Refused(SignInWords.NoSample);
        }

        bool shut = await Administration.NotOver(write.Db, write.Today).AnyAsync(cancellation);
        return shut
            ? await Entering.RefuseAsync(write, account, SignInWords.DoorShut, "見本の利用者は、もう使えない。", from)
            : await Entering.EnterAsync(write, account, "見本の利用者として、パスワードなし。", from);
    }

    private static async Task<SignIn> DecideAsync(
        PeopleWrite write, Account account, bool right, string? newHash, string code, string from, CancellationToken cancellation)
    {
        if (Rows.LockedUntil(account, write.Now) is { } until)
        {
            return await Entering.RefuseAsync(write, account, SignInWords.Locked(until), "停止中。", from);
        }

        if (!right)
        {
            return await FailAsync(write, account, SignInWords.Wrong, "パスワードの誤り", from);
        }

        if (account.Disabled || account.CodeKey is null)
        {
            return await Entering.EnterAsync(write, account, "", from, newHash);
        }

        if (code.Length == 0)
        {
            return new SignIn.CodeNeeded();
        }

        if (OneTimeCode.Match(account.CodeKey, code, write.Now, account.CodeStep) is { } step)
        {
            account.CodeStep = step;
            return await Entering.EnterAsync(write, account, "確認コードあり。", from, newHash);
        }

        return await RecoveryCodes.RedeemAsync(write.Db, account, code, cancellation) is { } left
            ? await Entering.EnterAsync(write, account, $"回復コードを使った（残り{left}個）。", from, newHash)
            : await FailAsync(write, account, SignInWords.WrongCode, "確認コードの誤り", from);
    }

    private static async Task<SignIn> FailAsync(PeopleWrite write, Account account, string message, string what, string from)
    {
        Lockout.Fail(account, write.Now);
        return await Entering.RefuseAsync(
            write,
            account,
            Rows.LockedUntil(account, write.Now) is { } until ? SignInWords.Locked(until) : message,
            $"{what}（{Lockout.Words(account)}）",
            from);
    }
}
