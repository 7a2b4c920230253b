using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>Somebody who may sign in, as the account stands.</summary>
public sealed record Person
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name under which they sign in, folded (NFKC, lower case).</summary>
    public required string UserName { get; init; }

    /// <summary>Their own name, under which changes are recorded.</summary>
    public required string Name { get; init; }

    /// <summary>The name by which the office's proxy or identity provider knows them; null when they sign in here alone.</summary>
    public string? ExternalName { get; init; }

    /// <summary>Whether nobody can sign in with the account any more.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether it is a sample, which anybody may enter until there is an administrator.</summary>
    public bool Sample { get; init; }

    /// <summary>Whether a code of an authenticator app is asked for after the password.</summary>
    public bool CodeRequired { get; init; }

    /// <summary>Whether somebody else chose the password.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>Until when sign-in is locked after wrong passwords or codes (UTC); null when it is not.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>Rises with every change of the account; the first is 1.</summary>
    public long Revision { get; init; }

    /// <summary>The posts, also past and future ones.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Changes when password, external name, posts or state change: a session with another stamp has ended.</summary>
    public required string Stamp { get; init; }

    /// <summary>The posts held on a day.</summary>
    public IEnumerable<Post> PostsOn(DateOnly day) => Posts.Where(post => post.IsOn(day));
}
