using VendorRisk.People.Storage;

namespace VendorRisk.People.Signing;

/// <summary>Who guesses must wait: after five wrong passwords or codes in a row for five minutes, from the tenth on for thirty, five by five.</summary>
internal static class Lockout
{
    private const int Each = 5;
    private const int Longer = 10;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongerWait = TimeSpan.FromMinutes(30);

    public static void Fail(Account account, DateTimeOffset now)
    {
        account.Failures++;
        if (account.Failures % Each == 0)
        {
            account.LockedUntil = Rows.Stamp(now + (account.Failures >= Longer ? LongerWait : FirstWait));
        }
    }

    public static void Clear(Account account)
    {
        account.Failures = 0;
        account.LockedUntil = null;
    }

    /// <summary>How often in a row, for the log.</summary>
    public static string Words(Account account) =>
        $"続けて{account.Failures}回目。{(account.Failures % Each == 0 ? $"{SignInWords.Clock(Rows.Time(account.LockedUntil!))} まで停止。" : "")}";
}
