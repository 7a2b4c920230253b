using Microsoft.AspNetCore.Identity;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Tests.Passwords;

/// <summary>Hashing that a test exchanges while the module runs, as an upgrade of the product does.</summary>
internal sealed class SwitchingHasher(IPasswordHasher<Account> first) : IPasswordHasher<Account>
{
    public IPasswordHasher<Account> Current { get; set; } = first;

    public string HashPassword(Account user, string password) => Current.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        Current.VerifyHashedPassword(user, hashedPassword, providedPassword);
}
