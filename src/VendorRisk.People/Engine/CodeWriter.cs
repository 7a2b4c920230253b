using System.Collections.Immutable;
using VendorRisk.People.Codes;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Turns the code of an authenticator app on and off.</summary>
internal sealed class CodeWriter(PeopleStore store, AccountChange change)
{
    private const string Issuer = "VendorRisk";

    public async Task<(string Key, string Uri)> NewAsync(Guid id, CancellationToken cancellation)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.FindAsync(id) is not { Sample: false } account)
        {
            throw new InvalidOperationException("この利用者はないか、見本です。認証アプリは、見本でない利用者で設定してください。");
        }

        string key = RandomSecret.AuthenticatorKey();
        account.NewCodeKey = key;
        await write.CommitAsync();
        return (key, $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.UserName)}?secret={key}&issuer={Issuer}&algorithm=SHA1&digits=6&period=30");
    }

    public async Task<ImmutableArray<string>?> TurnOnAsync(Guid id, string code, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.CodeTurnedOn, problems.Origin(origin), Rows.Key(id));
        if (problems.Any)
        {
            throw new ArgumentException(problems.ToImmutable()[0].Message, nameof(origin));
        }

        string typed = CodeText.Of(code);
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        PeopleChange? earlier = await write.FindAnswerAsync(command);
        if (await write.FindAsync(id) is not { } account || earlier is PeopleChange.Rejected)
        {
            return null;
        }

        return earlier is null
            ? await TakeAsync(write, account, typed, command, cancellation)
            : await AgainAsync(write, account, typed, cancellation);
    }

    public async Task<PeopleChange> TurnOffAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        AccountCommand command = new(PeopleEvent.CodeTurnedOff, problems.Origin(origin), Rows.Key(id), revision);
        return await change.RunAsync(id, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account account)
        {
            if (account.CodeKey is null)
            {
                problems.Add("code.off", "id", "この利用者は、確認コードを使っていません。");
                return "";
            }

            account.CodeKey = null;
            account.NewCodeKey = null;
            account.Stamp = RandomSecret.Stamp();
            await RecoveryCodes.RemoveAsync(write.Db, account, cancellation);
            return "";
        }
    }

    private static async Task<ImmutableArray<string>?> TakeAsync(PeopleWrite write, Account account, string typed, AccountCommand command, CancellationToken cancellation)
    {
        if (account.NewCodeKey is not { } key || OneTimeCode.Match(key, typed, write.Now, taken: 0) is not { } step)
        {
            return null;
        }

        account.CodeKey = key;
        account.NewCodeKey = null;
        account.CodeStep = step;
        ImmutableArray<string> codes = await RecoveryCodes.ReplaceAsync(write.Db, account, cancellation);
        await write.SaveAsync(account, command, $"理由：{command.Origin.Why}");
        return codes;
    }

    /// <summary>The codes of the first answer are kept as hashes alone; so a repeated command, known by the code that was just taken, gets new ones.</summary>
    private static async Task<ImmutableArray<string>?> AgainAsync(PeopleWrite write, Account account, string typed, CancellationToken cancellation)
    {
        if (account.CodeKey is not { } key || OneTimeCode.Match(key, typed, write.Now, account.CodeStep - 1) != account.CodeStep)
        {
            return null;
        }

        ImmutableArray<string> codes = await RecoveryCodes.ReplaceAsync(write.Db, account, cancellation);
        await write.CommitAsync();
        return codes;
    }
}
