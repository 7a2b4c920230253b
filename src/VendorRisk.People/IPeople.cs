using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>The face of People: who may sign in, with which posts, and the log of it. Every method is safe to call from many callers at once; none asks who may call it.</summary>
public interface IPeople
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>Every account by name, also disabled ones and samples.</summary>
    Task<ImmutableArray<Person>> ListAsync(CancellationToken cancellation = default);

    /// <summary>One account; null when there is none of this id.</summary>
    Task<Person?> FindAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Whether there is an administrator: an enabled account, not a sample, with a <see cref="Role.System"/> post that is not over.</summary>
    Task<bool> AnyAdministratorAsync(CancellationToken cancellation = default);

    /// <summary>Adds an account. A first password must be changed at the first sign-in.</summary>
    Task<PeopleChange> AddAsync(NewPerson person, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Gives an account another name and other posts; rejected when no administrator would be left on some day.</summary>
    Task<PeopleChange> ChangePostsAsync(Guid id, long revision, string name, ImmutableArray<Post> posts, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Says by which name the office's proxy or identity provider knows the person; null: by none. Ends the account's sessions.</summary>
    Task<PeopleChange> LinkAsync(Guid id, long revision, string? externalName, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Lets nobody in with an account any more; rejected when no administrator would be left on some day.</summary>
    Task<PeopleChange> DisableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Opens a disabled account again.</summary>
    Task<PeopleChange> EnableAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Gives an account a password that its owner must change at the next sign-in; unlocks it.</summary>
    Task<PeopleChange> SetPasswordAsync(Guid id, long revision, string password, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Changes the owner's password. A wrong current one counts as a wrong sign-in.</summary>
    Task<PeopleChange> ChangePasswordAsync(Guid id, string current, string chosen, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Checks name, password and, where it is turned on, the code.</summary>
    /// <param name="userName">The name as it was typed.</param>
    /// <param name="password">The password.</param>
    /// <param name="code">The authenticator's code or a recovery code; null before it was asked for.</param>
    /// <param name="from">The address they come from, for the log.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<SignIn> SignInAsync(string userName, string password, string? code, string from, CancellationToken cancellation = default);

    /// <summary>Enters as a sample, without a password; refused for good once there was an administrator.</summary>
    Task<SignIn> EnterAsSampleAsync(Guid id, string from, CancellationToken cancellation = default);

    /// <summary>Lets in whom somebody else has shown to be who they are: no password and no code is asked for, and one that must be changed does not matter.</summary>
    Task<SignIn> EnterExternallyAsync(ExternalEntry entry, CancellationToken cancellation = default);

    /// <summary>A key with which one person can make the first administrator within 24 hours; only its hash is stored. Null once there is an administrator.</summary>
    Task<string?> NewFirstKeyAsync(CancellationToken cancellation = default);

    /// <summary>Makes the first administrator, who has <see cref="Role.System"/> and <see cref="Role.Rules"/> posts for all departments from today; uses up every key.</summary>
    Task<PeopleChange> AddFirstAsync(string key, NewPerson person, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>A new key for an authenticator app and the address that its picture code holds. It counts once <see cref="TurnCodeOnAsync"/> has seen a code of it.</summary>
    /// <exception cref="InvalidOperationException">There is no such account, or it is a sample.</exception>
    Task<(string Key, string Uri)> NewCodeAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Asks for the code from now on. Sessions go on.</summary>
    /// <returns>The recovery codes, shown once; a repeated command makes new ones. Null when the code is wrong.</returns>
    /// <exception cref="ArgumentException">The origin says nobody, no reason or no command.</exception>
    Task<ImmutableArray<string>?> TurnCodeOnAsync(Guid id, string code, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Asks for the code no more, e.g. after a telephone was lost.</summary>
    Task<PeopleChange> TurnCodeOffAsync(Guid id, long revision, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Makes a token with which a program may act for the account.</summary>
    /// <returns>What came of it, and the secret, which is shown once: only its hash is stored. A repeated command has none to show.</returns>
    Task<(PeopleChange Change, string? Secret)> AddTokenAsync(Guid id, NewToken token, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Ends a token of the account for good. Disabling the account ends all of them.</summary>
    Task<PeopleChange> EndTokenAsync(Guid id, Guid token, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>Every token of an account, the newest first, also those that are good no more.</summary>
    Task<ImmutableArray<PersonalToken>> ListTokensAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Lets a program in; the first use of a day is on record.</summary>
    /// <param name="secret">The token's secret, as it came.</param>
    /// <param name="from">The address it comes from, for the log.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The token and its owner as of now; null when it is no token, or good no more.</returns>
    Task<TokenUse?> UseTokenAsync(string secret, string from, CancellationToken cancellation = default);

    /// <summary>Writes an entry for what happened elsewhere. Texts that are too long are cut.</summary>
    Task RecordAsync(string who, Guid? account, PeopleEvent what, string subject, string detail, CancellationToken cancellation = default);

    /// <summary>The log, newest first, 100 a page; the first page is 1.</summary>
    Task<ImmutableArray<PeopleLogEntry>> LogAsync(int page, CancellationToken cancellation = default);
}
