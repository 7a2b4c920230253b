using Microsoft.AspNetCore.Identity;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Tests.Signing;

/// <summary>Hashing during which a test lets something happen.</summary>
internal sealed class HookedHasher : IPasswordHasher<Account>
{
    private readonly CountingHasher _hasher = new();

    /// <summary>Happens once, after the next password was looked at.</summary>
    public Func<Task>? OnceVerified { get; set; }

    public string HashPassword(Account user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        PasswordVerificationResult result = _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        Func<Task>? happens = OnceVerified;
        OnceVerified = null;
        Task.Run(() => happens?.Invoke() ?? Task.CompletedTask).Wait();
        return result;
    }
}
