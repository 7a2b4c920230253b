using Microsoft.AspNetCore.Identity;
using VendorRisk.People.Passwords;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Tests;

/// <summary>The product's hashing with few rounds, which counts how often it works.</summary>
internal sealed class CountingHasher(int rounds = CountingHasher.Few) : IPasswordHasher<Account>
{
    public const int Few = 1000;

    private readonly PasswordHasher<Account> _hasher = PasswordHashing.Create(rounds);
    private int _verified;

    public int Verified => _verified;

    public string HashPassword(Account user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _verified);
        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
