using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Administrators;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>The face over the writers.</summary>
internal sealed class PeopleBook(
    PeopleStore store, AccountWriter accounts, PasswordWriter passwords, CodeWriter codes, SignInDesk desk, ExternalDesk external, TokenWriter tokens, FirstAdministrator first, PeopleLog log) : IPeople
{
    public Task InitialiseAsync(CancellationToken cancellation = default) => store.InitialiseAsync(cancellation);

    public async Task<ImmutableArray<Person>> ListAsync(CancellationToken cancellation = default)
    {
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return [.. (await PeopleAsync(db, db.Accounts, cancellation)).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.UserName, StringComparer.Ordinal)];
    }

    public async Task<Person?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        string key = Rows.Key(id);
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return (await PeopleAsync(db, db.Accounts.Where(account => account.Id == key), cancellation)).SingleOrDefault();
    }

    public async Task<bool> AnyAdministratorAsync(CancellationToken cancellation = default)
    {
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return await Administration.NotOver(db, store.Today).AnyAsync(cancellation);
    }

    public Task<PeopleChange> AddAsync(NewPerson person, ChangeOrigin origin, CancellationToken cancellation = default) =>
        accounts.AddAsync(person, origin, cancellation);

    public Task<PeopleChange> ChangePostsAsync(
        Guid id, long revision, string name, ImmutableArray<Post> posts, ChangeOrigin origin, CancellationToken cancellation = default) =>
        accounts.ChangePostsAsync(id, revision, name, posts, origin, cancellation);

    public Task<PeopleChange> LinkAsync(Guid id, long revision, string? externalName, ChangeOrigin origin, CancellationToken cancellation = default) =>
        accounts.LinkAsync(id, revision, externalName, origin, cancellation);

    public Task<PeopleChange> DisableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default) =>
        accounts.DisableAsync(id, revision, origin, cancellation);

    public Task<PeopleChange> EnableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default) =>
        accounts.EnableAsync(id, revision, origin, cancellation);

    public Task<PeopleChange> SetPasswordAsync(Guid id, long revision, string password, ChangeOrigin origin, CancellationToken cancellation = default) =>
        passwords.SetAsync(id, revision, password, origin, cancellation);

    public Task<PeopleChange> ChangePasswordAsync(Guid id, string current, string chosen, ChangeOrigin origin, CancellationToken cancellation = default) =>
        passwords.ChangeAsync(id, current, chosen, origin, cancellation);

    public Task<SignIn> SignInAsync(string userName, string password, string? code, string from, CancellationToken cancellation = default) =>
        desk.SignInAsync(userName, password, code, from, cancellation);

    public Task<SignIn> EnterAsSampleAsync(Guid id, string from, CancellationToken cancellation = default) => desk.EnterAsSampleAsync(id, from, cancellation);

    public Task<SignIn> EnterExternallyAsync(ExternalEntry entry, CancellationToken cancellation = default) => external.EnterAsync(entry, cancellation);

    public Task<string?> NewFirstKeyAsync(CancellationToken cancellation = default) => first.NewKeyAsync(cancellation);

    public Task<PeopleChange> AddFirstAsync(string key, NewPerson person, ChangeOrigin origin, CancellationToken cancellation = default) =>
        first.AddAsync(key, person, origin, cancellation);

    public Task<(string Key, string Uri)> NewCodeAsync(Guid id, CancellationToken cancellation = default) => codes.NewAsync(id, cancellation);

    public Task<ImmutableArray<string>?> TurnCodeOnAsync(Guid id, string code, ChangeOrigin origin, CancellationToken cancellation = default) =>
        codes.TurnOnAsync(id, code, origin, cancellation);

    public Task<PeopleChange> TurnCodeOffAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default) =>
        codes.TurnOffAsync(id, revision, origin, cancellation);

    public Task<(PeopleChange Change, string? Secret)> AddTokenAsync(Guid id, NewToken token, ChangeOrigin origin, CancellationToken cancellation = default) =>
        tokens.AddAsync(id, token, origin, cancellation);

    public Task<PeopleChange> EndTokenAsync(Guid id, Guid token, ChangeOrigin origin, CancellationToken cancellation = default) =>
        tokens.EndAsync(id, token, origin, cancellation);

    public Task<ImmutableArray<PersonalToken>> ListTokensAsync(Guid id, CancellationToken cancellation = default) => tokens.ListAsync(id, cancellation);

    public Task<TokenUse?> UseTokenAsync(string secret, string from, CancellationToken cancellation = default) => tokens.UseAsync(secret, from, cancellation);

    public Task RecordAsync(string who, Guid? account, PeopleEvent what, string subject, string detail, CancellationToken cancellation = default) =>
        log.RecordAsync(who, account, what, subject, detail, cancellation);

    public Task<ImmutableArray<PeopleLogEntry>> LogAsync(int page, CancellationToken cancellation = default) => log.ReadAsync(page, cancellation);

    private async Task<IEnumerable<Person>> PeopleAsync(PeopleContext db, IQueryable<Account> accounts, CancellationToken cancellation)
    {
        // One statement, so that no account is shown with the posts of another moment.
        var rows = await accounts.AsNoTracking()
            .SelectMany(account => db.Posts.Where(post => post.AccountId == account.Id).DefaultIfEmpty(), (account, post) => new { account, post })
            .ToListAsync(cancellation);
        return rows.GroupBy(row => row.account.Id, StringComparer.Ordinal).Select(group => Rows.Person(
            group.First().account, group.Select(row => row.post).OfType<PostRow>().OrderBy(post => post.Place).Select(Rows.Post), store.Now));
    }
}
