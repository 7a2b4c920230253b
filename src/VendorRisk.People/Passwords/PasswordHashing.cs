using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Passwords;

/// <summary>PBKDF2 with HMAC-SHA512 and a salt of each password's own. A hash with fewer rounds is made anew at the next sign-in.</summary>
internal static class PasswordHashing
{
    public const int Rounds = 210_000;

    public static PasswordHasher<Account> Create(int rounds = Rounds) =>
        new(Options.Create(new PasswordHasherOptions { CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV3, IterationCount = rounds }));
}
