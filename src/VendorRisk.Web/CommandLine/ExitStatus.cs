namespace VendorRisk.Web.CommandLine;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Done what was asked.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is no: a pack does not verify, a rule faulted, or a replay differs.</summary>
    public const int Refused = 1;

    /// <summary>The input, or the words of the command, could not be read.</summary>
    public const int NotRead = 2;
}
