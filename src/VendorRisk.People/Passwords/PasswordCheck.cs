using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Passwords;

/// <summary>Tells a right password from a wrong one, at the same cost whoever is asked for. Done before a write begins, because it takes long on purpose.</summary>
internal sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    /// <summary>The hash of a password that nobody knows: an unknown name costs as much as a known one.</summary>
    private readonly string _nobodys = hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));

    /// <param name="account">The account; null when there is none of the name.</param>
    /// <param name="password">As typed.</param>
    public PasswordVerificationResult Verify(Account? account, string? password)
    {
        string text = PasswordText.Of(password);
        if (account?.PasswordHash is { } hash)
        {
            return hasher.VerifyHashedPassword(account, hash, text);
        }

        hasher.VerifyHashedPassword(account!, _nobodys, text);
        return PasswordVerificationResult.Failed;
    }

    public string Hash(string password) => hasher.HashPassword(null!, PasswordText.Of(password));
}
