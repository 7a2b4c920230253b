using VendorRisk.Linked.Workers;

namespace VendorRisk.Papers.Isolation;

/// <summary>One process that reads papers, for one caller at a time.</summary>
internal sealed class ReadingWorker : IDisposable
{
    private readonly WorkerProcess _process;
    private readonly ReadingBounds _bounds;

    /// <exception cref="WorkerBreach">It does not start.</exception>
    public ReadingWorker(ReadingBounds bounds, Profile profile)
    {
        _bounds = bounds;
        _process = new WorkerProcess(bounds.Process);
        try
        {
            _process.Send(new ReadingProfile(profile));
            _process.Receive<ReadingReply>(bounds.Process.StartLimit);
        }
        catch
        {
            _process.Dispose();
            throw;
        }
    }

    /// <summary>When it last came back from a reading, in <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public long IdleSince { get; set; }

    /// <summary>Whether it can read one more file.</summary>
    public bool IsFit => !_process.HasExited && Read < _bounds.FilesEach;

    private int Read { get; set; }

    /// <exception cref="WorkerBreach">It broke a limit or ended; it is of no more use.</exception>
    public ReadingReply Ask(ReadingRequest request)
    {
        Read++;
        _process.Send(request);
        return _process.Receive<ReadingReply>(_bounds.LongestReading);
    }

    public void Dispose() => _process.Dispose();
}
