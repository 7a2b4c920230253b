using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Linked.Workers;
using VendorRisk.Papers;
using VendorRisk.Papers.Isolation;

namespace VendorRisk.PaperWorker;

/// <summary>Answers each file that the host sends with what was read of it.</summary>
internal static class PaperAnswers
{
    /// <summary>The stack that reading has.</summary>
    public const int StackBytes = 16 * 1024 * 1024;

    public static void Give(WorkerLoop loop)
    {
        using IEnumerator<byte[]> requests = loop.Requests.GetEnumerator();
        requests.MoveNext();

        // The profile is told once, with the first message.
        ReadingProfile told = WorkerFrames.Parse<ReadingProfile>(requests.Current);
        using ServiceProvider services = new ServiceCollection().AddPapers(told.Profile).BuildServiceProvider();
        IPaperReader reader = services.GetRequiredService<IPaperReader>();
        loop.Say(new ReadingReply());
        while (requests.MoveNext())
        {
            loop.Say(WorkerFrames.Parse<ReadingRequest>(requests.Current).AnswerBy(reader));
        }
    }
}
