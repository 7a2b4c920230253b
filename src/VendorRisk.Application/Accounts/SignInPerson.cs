using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Lets somebody in. It takes no right, because nobody has one yet.</summary>
public sealed class SignInPerson(IPeople people)
{
    /// <summary>With name, password and, where it is turned on, the code.</summary>
    /// <param name="userName">The name as it was typed.</param>
    /// <param name="password">The password; a secret.</param>
    /// <param name="code">The code; null before it was asked for.</param>
    /// <param name="from">The address they come from, for the log.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task<SignIn> RunAsync(string userName, string password, string? code, string from, CancellationToken cancellation = default) =>
        people.SignInAsync(userName, password, code, from, cancellation);

    /// <summary>A program with a token of its owner's.</summary>
    /// <param name="secret">The token's secret, as it came.</param>
    /// <param name="from">The address it comes from, for the log.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Null when the token is none, or good no more.</returns>
    public Task<TokenUse?> WithTokenAsync(string secret, string from, CancellationToken cancellation = default) => people.UseTokenAsync(secret, from, cancellation);

    /// <summary>As whom a proxy or an identity provider has shown them to be.</summary>
    public Task<SignIn> ExternallyAsync(ExternalEntry entry, CancellationToken cancellation = default) => people.EnterExternallyAsync(entry, cancellation);

    /// <summary>As a sample person; refused once there was an administrator.</summary>
    public Task<SignIn> AsSampleAsync(Guid sample, string from, CancellationToken cancellation = default) => people.EnterAsSampleAsync(sample, from, cancellation);
}
