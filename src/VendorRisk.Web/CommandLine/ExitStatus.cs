namespace VendorRisk.Web.CommandLine;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Read and scored.</summary>
    public const int Done = 0;

    /// <summary>The input, or the words of the command, could not be read.</summary>
    public const int NotRead = 2;
}
