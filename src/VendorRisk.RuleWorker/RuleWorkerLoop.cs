using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.RuleWorker;

/// <summary>
/// Takes requests from the input and answers each. Reading has a thread of its own, so that the end of the input, which is the end of the host, ends
/// the process even while a rule runs that never will.
/// </summary>
#pragma warning disable CA1001 // Lives as long as the process.
internal sealed class RuleWorkerLoop(Stream input, Stream output)
#pragma warning restore CA1001
{
    private const int StackBytes = 1024 * 1024;
    private readonly BlockingCollection<byte[]> _requests = new(boundedCapacity: 2);

    public void Run()
    {
        Thread judging = new(Judge, StackBytes)
        {
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
            IsBackground = true,
        };
        judging.Start();
        while (WorkerFrames.Read(input, WorkerFrames.Longest) is { } request)
        {
            _requests.Add(request);
        }

        Process.GetCurrentProcess().Kill();
    }

    private void Judge()
    {
        JudgedPack? pack = null;
        try
        {
            foreach (byte[] json in _requests.GetConsumingEnumerable())
            {
                WorkerRequest request = WorkerFrames.Parse<WorkerRequest>(json);
                if (request.Load is { } load)
                {
                    (pack, WorkerLoaded loaded) = JudgedPack.Load(load);
                    Say(new WorkerReply { Loaded = loaded });
                }
                else if (request.Judge is { } judging && pack is not null)
                {
                    foreach (WorkerCall call in judging.Calls)
                    {
                        Say(new WorkerReply { Answer = pack.Answer(call, judging) });
                    }
                }
            }
        }
        catch (OutOfMemoryException)
        {
            Environment.Exit(WorkerExit.OutOfMemory);
        }
    }

    private void Say(WorkerReply reply)
    {
        output.Write(WorkerFrames.Of(reply));
        output.Flush();
    }
}
