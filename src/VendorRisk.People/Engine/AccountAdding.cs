using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Names;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Adds an account within a write that has begun.</summary>
internal static class AccountAdding
{
    public static async Task<PeopleChange> RunAsync(
        PeopleWrite write, AccountDraft draft, string? passwordHash, bool mustChangePassword, AccountCommand command, ProblemList problems, CancellationToken cancellation)
    {
        if (draft.UserName.Length > 0 && await write.Db.Accounts.AnyAsync(other => other.UserName == draft.UserName, cancellation))
        {
            problems.Add("userName.taken", "userName", $"利用者名「{draft.UserName}」は、既に使われています（大文字と小文字、全角と半角は区別しません）。別の利用者名にしてください。");
        }

        await ExternalNameTaken.CheckAsync(write, draft.ExternalName, null, problems);
        Account account = draft.Row(passwordHash, mustChangePassword, command.Origin.Who, Rows.Stamp(write.Now));
        await write.CheckAdministratorsAsync(account, [], draft.Posts, problems);
        if (problems.Any)
        {
            return new PeopleChange.Rejected(problems.ToImmutable());
        }

        write.Db.Accounts.Add(account);
        write.Db.Posts.AddRange(draft.Posts.Select((post, place) => Rows.Row(account.Id, place, post)));
        return await write.SaveAsync(account, command, $"{draft.Name}、{PostWords.Of(draft.Posts)}。理由：{command.Origin.Why}");
    }
}
