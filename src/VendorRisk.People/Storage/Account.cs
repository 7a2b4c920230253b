namespace VendorRisk.People.Storage;

/// <summary>An account as it is stored.</summary>
internal sealed class Account
{
    public required string Id { get; init; }

    /// <summary>Folded, see <see cref="Names.UserNames"/>; unique.</summary>
    public required string UserName { get; set; }

    public required string Name { get; set; }

    /// <summary>In its one form, see <see cref="Names.ExternalNames"/>; unique where there is one.</summary>
    public string? ExternalName { get; set; }

    public required long Revision { get; set; }

    public required bool Disabled { get; set; }

    public required bool Sample { get; init; }

    /// <summary>Null: nobody signs in with a password.</summary>
    public string? PasswordHash { get; set; }

    public required bool MustChangePassword { get; set; }

    public required string Stamp { get; set; }

    /// <summary>Wrong passwords and codes in a row.</summary>
    public required int Failures { get; set; }

    public string? LockedUntil { get; set; }

    /// <summary>The authenticator's key in Base32; null while no code is asked for.</summary>
    public string? CodeKey { get; set; }

    /// <summary>A key that was handed out and of which no code was seen yet.</summary>
    public string? NewCodeKey { get; set; }

    /// <summary>The step of time whose code was taken last: a code is good once.</summary>
    public required long CodeStep { get; set; }

    public required string ChangedBy { get; set; }

    public required string ChangedAt { get; set; }
}
