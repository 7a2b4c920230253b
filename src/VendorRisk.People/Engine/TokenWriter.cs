using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Codes;
using VendorRisk.People.Storage;
using VendorRisk.People.Tokens;

namespace VendorRisk.People.Engine;

/// <summary>Makes tokens, ends them, and lets programs in with them.</summary>
internal sealed class TokenWriter(PeopleStore store, AccountChange change)
{
    public async Task<(PeopleChange Change, string? Secret)> AddAsync(Guid account, NewToken token, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin by = problems.Origin(origin);
        NewToken tidy = TokenRules.Checked(token, store.Today, problems);
        string? secret = null;
        PeopleChange made = await change.RunAsync(account, new AccountCommand(PeopleEvent.TokenAdded, by, Rows.Key(account), Content: TokenRules.Words(tidy)), problems, StepAsync, cancellation);
        return (made, made is PeopleChange.Saved ? secret : null);

        async Task<string> StepAsync(PeopleWrite write, Account owner)
        {
            string today = Rows.Stamp(write.Now);
            if (owner.Disabled)
            {
                problems.Add("person.disabled", "id", "この利用者は、利用を停止されています。トークンは作れません。");
            }

            if (await write.Db.Tokens.CountAsync(row => row.AccountId == owner.Id && row.EndedAt == null && row.Until >= write.Today, cancellation) >= TokenRules.Most)
            {
                problems.Add("token.many", "name", $"使えるトークンが{TokenRules.Most}個あります。使わないものを無効にしてから作ってください。");
            }

            secret = TokenSecret.New();
            write.Db.Tokens.Add(new TokenRow
            {
                Id = Rows.Key(Guid.NewGuid()),
                AccountId = owner.Id,
                Name = tidy.Name,
                Hash = SecretHash.Of(secret),
                Scopes = string.Join(' ', tidy.Scopes),
                MadeAt = today,
                Until = tidy.Until,
            });
            return $"{TokenRules.Words(tidy)}。";
        }
    }

    public Task<PeopleChange> EndAsync(Guid account, Guid token, ChangeOrigin origin, CancellationToken cancellation)
    {
        ProblemList problems = new();
        string key = Rows.Key(token);
        AccountCommand command = new(PeopleEvent.TokenEnded, problems.Origin(origin), Rows.Key(account), Content: key);
        return change.RunAsync(account, command, problems, StepAsync, cancellation);

        async Task<string> StepAsync(PeopleWrite write, Account owner)
        {
            if (await write.Db.Tokens.FirstOrDefaultAsync(row => row.Id == key && row.AccountId == owner.Id && row.EndedAt == null, cancellation) is not { } row)
            {
                problems.Add("token.unknown", "token", "このトークンはないか、もう無効です。画面を開き直してください。");
                return "";
            }

            row.EndedAt = Rows.Stamp(write.Now);
            return $"トークン「{row.Name}」。";
        }
    }

    /// <summary>Ends every token of an account, within its own write.</summary>
    public static async Task EndAllAsync(PeopleWrite write, Account account, CancellationToken cancellation)
    {
        foreach (TokenRow row in await write.Db.Tokens.Where(row => row.AccountId == account.Id && row.EndedAt == null).ToListAsync(cancellation))
        {
            row.EndedAt = Rows.Stamp(write.Now);
        }
    }

    public async Task<ImmutableArray<PersonalToken>> ListAsync(Guid account, CancellationToken cancellation)
    {
        string key = Rows.Key(account);
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return [.. (await db.Tokens.AsNoTracking().Where(row => row.AccountId == key).ToListAsync(cancellation)).Select(Rows.Token).OrderByDescending(token => token.MadeAt)];
    }

    /// <summary>The first use of a day is on record, as a sign-in is; those after it are not.</summary>
    public async Task<TokenUse?> UseAsync(string secret, string from, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (!TokenSecret.CanBe(secret) || await FindAsync(SecretHash.Of(secret), cancellation) is not { } found)
        {
            return null;
        }

        (TokenRow row, Account account, ImmutableArray<Post> posts) = found;
        if (account.Disabled || !Rows.Token(row).IsGoodOn(store.Today))
        {
            return null;
        }

        if (row.UsedOn != store.Today)
        {
            row = await NoteAsync(row, account, from, cancellation);
        }

        return new TokenUse(Rows.Person(account, posts, store.Now), Rows.Token(row));
    }

    private async Task<(TokenRow Row, Account Account, ImmutableArray<Post> Posts)?> FindAsync(string hash, CancellationToken cancellation)
    {
        await using PeopleContext db = await store.ReadAsync(cancellation);
        var rows = await db.Tokens.AsNoTracking().Where(token => token.Hash == hash)
            .Join(db.Accounts.AsNoTracking(), token => token.AccountId, account => account.Id, (token, account) => new { token, account })
            .SelectMany(found => db.Posts.Where(post => post.AccountId == found.account.Id).DefaultIfEmpty(), (found, post) => new { found.token, found.account, post })
            .ToListAsync(cancellation);
        return rows.Count == 0
            ? null
            : (rows[0].token, rows[0].account, [.. rows.Select(row => row.post).OfType<PostRow>().OrderBy(post => post.Place).Select(Rows.Post)]);
    }

    private async Task<TokenRow> NoteAsync(TokenRow seen, Account account, string from, CancellationToken cancellation)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.Db.Tokens.FirstOrDefaultAsync(token => token.Id == seen.Id, cancellation) is not { } row || row.UsedOn == write.Today)
        {
            return seen;
        }

        row.UsedOn = write.Today;
        write.Note(account.Name, account, PeopleEvent.TokenUsed, account.UserName, $"トークン「{row.Name}」の今日はじめての使用。{from} から。");
        await write.CommitAsync();
        return row;
    }
}
