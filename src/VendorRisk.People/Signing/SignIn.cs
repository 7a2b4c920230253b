namespace VendorRisk.People;

/// <summary>What came of an attempt to sign in.</summary>
public abstract record SignIn
{
    private SignIn()
    {
    }

    /// <summary>They are who they say.</summary>
    /// <param name="Person">The account. Where <see cref="Person.MustChangePassword"/> is set, nothing else is open before a new password.</param>
    public sealed record Entered(Person Person) : SignIn;

    /// <summary>The password is right; the code of the authenticator app is still to come, together with the password.</summary>
    public sealed record CodeNeeded : SignIn;

    /// <summary>They may not come in.</summary>
    /// <param name="Message">What to do, in Japanese: the same words for an unknown name and a wrong password.</param>
    public sealed record Refused(string Message) : SignIn;
}
