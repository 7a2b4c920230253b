using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace VendorRisk.Scoring.Pool;

/// <summary>Hands the parts of work that runs beside the reader to the reader, as they are ready.</summary>
internal static class PartStream
{
    /// <summary>Begins the work and gives its parts. A reader that leaves early ends the work; what the work throws ends the reading.</summary>
    /// <param name="work">Writes parts until it is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async IAsyncEnumerable<SlicePart> OfAsync(
        Func<ChannelWriter<SlicePart>, CancellationToken, Task> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Channel<SlicePart> parts = Channel.CreateUnbounded<SlicePart>();
        using CancellationTokenSource left = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task working = WorkAsync(work, parts.Writer, left.Token);
        try
        {
            await foreach (SlicePart part in parts.Reader.ReadAllAsync(CancellationToken.None))
            {
                yield return part;
            }
        }
        finally
        {
            await left.CancelAsync();
            await working;
        }
    }

    public static void Write(this ChannelWriter<SlicePart> parts, SlicePart? part)
    {
        if (part is not null)
        {
            parts.TryWrite(part);
        }
    }

    /// <summary>Never throws: what went wrong ends the reading of the parts.</summary>
    private static async Task WorkAsync(Func<ChannelWriter<SlicePart>, CancellationToken, Task> work, ChannelWriter<SlicePart> parts, CancellationToken cancellation)
    {
        Exception? problem = null;
        try
        {
            await work(parts, cancellation);
        }
#pragma warning disable CA1031 // Handed on to whoever reads the parts.
        catch (Exception caught)
#pragma warning restore CA1031
        {
            problem = caught;
        }

        parts.TryComplete(problem);
    }
}
