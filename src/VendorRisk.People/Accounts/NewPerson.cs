using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>An account to be added.</summary>
/// <param name="UserName">The name to sign in with: 3 to 64 characters, unique once folded.</param>
/// <param name="Name">Their own name.</param>
/// <param name="Password">The first password, which they must change; null for accounts that come in by another way.</param>
/// <param name="Posts">The posts; there may be none yet.</param>
/// <param name="Sample">Whether it is a sample; a sample has no password.</param>
/// <param name="ExternalName">The name by which the office's proxy or identity provider knows them, unique; null for none.</param>
public sealed record NewPerson(string UserName, string Name, string? Password, ImmutableArray<Post> Posts, bool Sample = false, string? ExternalName = null)
{
    /// <summary>Without the password: records are printed into logs and messages of tests.</summary>
    public override string ToString() => $"{nameof(NewPerson)} {{ {UserName} }}";
}
