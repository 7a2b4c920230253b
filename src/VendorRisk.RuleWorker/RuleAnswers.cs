using VendorRisk.Linked.Workers;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.RuleWorker;

/// <summary>Loads the plugin that the host sends, and answers for each of its rules.</summary>
internal static class RuleAnswers
{
    /// <summary>The stack that a rule has.</summary>
    public const int StackBytes = 1024 * 1024;

    public static void Give(WorkerLoop loop)
    {
        JudgedPack? pack = null;
        foreach (byte[] json in loop.Requests)
        {
            WorkerRequest request = WorkerFrames.Parse<WorkerRequest>(json);
            if (request.Load is { } load)
            {
                (pack, WorkerLoaded loaded) = JudgedPack.Load(load);
                loop.Say(new WorkerReply { Loaded = loaded });
            }
            else if (request.Judge is { } judging && pack is not null)
            {
                foreach (WorkerCall call in judging.Calls)
                {
                    loop.Say(new WorkerReply { Answer = pack.Answer(call, judging) });
                }
            }
        }
    }
}
