using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace VendorRisk.Testing;

/// <summary>A receiver on loopback, over plain sockets: it answers as it is told, also late, with too much, or not at all.</summary>
internal sealed class SmallReceiver : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource gone = new();
    private readonly Func<int, Received, string?> answer;
    private int asked;

    /// <param name="answer">Gives the whole answer to the n-th request, from 1; null to say nothing.</param>
    public SmallReceiver(Func<int, Received, string?> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = ServeAsync();
    }

    public SmallReceiver(params int[] statuses)
        : this((n, _) => Status(statuses[Math.Min(n, statuses.Length) - 1]))
    {
    }

    public ConcurrentQueue<Received> All { get; } = new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}/in");

    public static string Status(int status, string head = "") => $"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} X\r\n{head}Content-Length: 0\r\n\r\n";

    public void Dispose()
    {
        gone.Cancel();
        listener.Dispose();
        gone.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!gone.IsCancellationRequested)
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(gone.Token));
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            Received got = await ReadAsync(stream);
            All.Enqueue(got);
            if (answer(Interlocked.Increment(ref asked), got) is { } words)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(words));
            }
            else
            {
                await Task.Delay(Timeout.Infinite, gone.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private static async Task<Received> ReadAsync(NetworkStream stream)
    {
        List<byte> read = [];
        byte[] one = new byte[1];
        while (read.Count < 4 || !read[^4..].SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            await stream.ReadExactlyAsync(one);
            read.Add(one[0]);
        }

        string[] lines = Encoding.ASCII.GetString([.. read]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0].ToLowerInvariant(), parts => parts[1], StringComparer.Ordinal);
        byte[] body = new byte[int.Parse(headers["content-length"], CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return new Received(lines[0], headers, Encoding.UTF8.GetString(body));
    }
}
