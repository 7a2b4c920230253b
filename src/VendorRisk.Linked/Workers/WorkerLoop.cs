using System.Collections.Concurrent;
using System.Globalization;

namespace VendorRisk.Linked.Workers;

/// <summary>
/// The inside of a worker process: requests come by standard input and are answered on standard output. Taking them has a thread of its own, so that the end of
/// the input, which is the end of the host, ends the process even while work is running that never ends.
/// </summary>
#pragma warning disable CA1001 // Lives as long as the process.
internal sealed class WorkerLoop
#pragma warning restore CA1001
{
    private readonly BlockingCollection<byte[]> _requests = new(boundedCapacity: 2);
    private readonly Stream _output;

    private WorkerLoop(Stream output) => _output = output;

    /// <summary>The requests, one after the other, as JSON; they never end.</summary>
    public IEnumerable<byte[]> Requests => _requests.GetConsumingEnumerable();

    /// <summary>Answers requests until the input ends, and the process with it.</summary>
    /// <param name="longest">Bytes of one request.</param>
    /// <param name="stackBytes">The stack of the thread that does the work.</param>
    /// <param name="work">Takes <see cref="Requests"/> and says what comes of them.</param>
    public static void Run(int longest, int stackBytes, Action<WorkerLoop> work)
    {
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();

        // Standard output is for frames alone: whatever else would be written there goes nowhere.
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        BeFirstToGo();
        new WorkerLoop(output).Run(input, longest, stackBytes, work);
    }

    // Where the whole machine or container runs out of memory, Linux ends a worker before its host.
    private static void BeFirstToGo()
    {
        const string score = "/proc/self/oom_score_adj";
        try
        {
            if (File.Exists(score))
            {
                File.WriteAllText(score, "1000");
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The limits of its own hold all the same.
        }
    }

    public void Say<T>(T reply)
    {
        _output.Write(WorkerFrames.Of(reply));
        _output.Flush();
    }

    private void Run(Stream input, int longest, int stackBytes, Action<WorkerLoop> work)
    {
        Thread working = new(() => Work(work), stackBytes)
        {
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
            IsBackground = true,
        };
        working.Start();
        while (WorkerFrames.Read(input, longest) is { } request)
        {
            _requests.Add(request);
        }

        Environment.FailFast("The host has ended.");
    }

    private void Work(Action<WorkerLoop> work)
    {
        try
        {
            work(this);
        }
        catch (OutOfMemoryException)
        {
            Environment.Exit(WorkerExit.OutOfMemory);
        }
    }
}
