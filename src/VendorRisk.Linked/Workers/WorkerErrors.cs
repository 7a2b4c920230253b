using System.Text;

namespace VendorRisk.Linked.Workers;

/// <summary>Takes what a worker writes as errors, so that it never waits to be heard, and keeps the beginning: the runtime's last words are there.</summary>
internal sealed class WorkerErrors
{
    private const int Kept = 2000;
    private readonly StringBuilder _said = new();
    private readonly Task _heard;

    public WorkerErrors(StreamReader errors) =>
        _heard = Task.Factory.StartNew(() => Listen(errors), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Whether the worker, which has ended, had said these words.</summary>
    public bool Tell(string words) => Said().Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the worker, which has ended, wrote: the beginning of it.</summary>
    public string Said()
    {
        _heard.Wait(TimeSpan.FromSeconds(2));
        lock (_said)
        {
            return _said.ToString();
        }
    }

    private void Listen(StreamReader errors)
    {
        char[] buffer = new char[1024];
        try
        {
            for (int read = errors.Read(buffer); read > 0; read = errors.Read(buffer))
            {
                lock (_said)
                {
                    _said.Append(buffer, 0, Math.Min(read, Math.Max(0, Kept - _said.Length)));
                }
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The process was ended and its pipe with it: nothing more to hear.
        }
    }
}
