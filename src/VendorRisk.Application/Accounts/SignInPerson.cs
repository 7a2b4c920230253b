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

    /// <summary>As a sample person; refused once there was an administrator.</summary>
    public Task<SignIn> AsSampleAsync(Guid sample, string from, CancellationToken cancellation = default) => people.EnterAsSampleAsync(sample, from, cancellation);
}
