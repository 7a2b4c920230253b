using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.Linked.Workers;

/// <summary>
/// What the operating system adds to a worker's own limits, by the tools of util-linux: no network, processes of its own that all end with it and that see no others, few of
/// them, no large files, no dumps. It needs namespaces of a user, which some containers and hardened systems do not give.
/// </summary>
internal sealed class WorkerCage
{
    public const string Program = "/usr/bin/unshare";

    private const string Shell = "/bin/sh";
    private const string Limits = "/usr/bin/prlimit";
    private static readonly TimeSpan ProbeLimit = TimeSpan.FromSeconds(20);
    private static readonly Lazy<bool> Works = new(Probe);

    // The shell is the first process of the namespace, and whatever the worker starts ends with it. Threads count as processes.
    private static readonly ImmutableArray<string> Words =
    [
        "--user", "--map-current-user", "--net", "--ipc", "--uts", "--pid", "--fork", "--kill-child",
        Shell, "-c", "\"$@\"; exit $?", Shell, Limits, "--core=0", "--nproc=96", "--nofile=512",
    ];

    /// <summary>Whether it can be had on this machine; found out once.</summary>
    public static bool IsThere => Works.Value;

    /// <summary>The words that start a program within it, which can write no file larger than so many bytes.</summary>
    public static ImmutableArray<string> Around(long largestFile, params IEnumerable<string> program) =>
        [.. Words, string.Create(CultureInfo.InvariantCulture, $"--fsize={largestFile}"), .. program];

    /// <summary>Bytes that a process and all that it started hold.</summary>
    public static long WorkingSetUnder(Process root)
    {
        long bytes = root.WorkingSet64;
        Stack<int> open = new(ChildrenOf(root.Id));
        while (open.TryPop(out int id))
        {
            foreach (int child in ChildrenOf(id))
            {
                open.Push(child);
            }

            try
            {
                using Process process = Process.GetProcessById(id);
                bytes += process.WorkingSet64;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
            {
                // Ended meanwhile.
            }
        }

        return bytes;
    }

    private static int[] ChildrenOf(int id)
    {
        try
        {
            return [.. File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        }
        catch (IOException)
        {
            return []; // Ended meanwhile.
        }
    }

    private static bool Probe()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Program) || !File.Exists(Limits) || !File.Exists(Shell))
        {
            return false;
        }

        try
        {
            using Process probe = Process.Start(new ProcessStartInfo(Program, Around(1024, Shell, "-c", "exit 7")) { RedirectStandardError = true, UseShellExecute = false })!;
            if (probe.WaitForExit(ProbeLimit))
            {
                return probe.ExitCode == 7;
            }

            probe.Kill(entireProcessTree: true);
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
