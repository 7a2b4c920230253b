using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>One node of a cluster: the real program in a process of its own, on a data folder and on ports that it keeps when it is started again.</summary>
internal sealed class NodeProcess(string connection, string? stop = null) : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-node-");
    private readonly StringBuilder output = new();
    private readonly int siloPort = FreePort();
    private Process? process;
    private bool wanted;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}");

    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal) { ["VendorRisk__Cluster__DrainSeconds"] = "0" };

    public Action<string> Heard { get; set; } = _ => { };

    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public int ExitCode => process!.ExitCode;

    /// <summary>How often it ended without being asked: the others gave it up although it lived, since the machine had too much to do. It is started again, as a container would be.</summary>
    public int GivenUp { get; private set; }

    public void Launch()
    {
        wanted = true;
        ProcessStartInfo start = new("dotnet", [HostAssembly, "--urls", Address.ToString()])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["VENDORRISK_DATA"] = Path.Combine(folder.FullName, "data");
        start.Environment["VendorRisk__Store__Server"] = "postgres";
        start.Environment["VendorRisk__Store__ConnectionString"] = connection;
        start.Environment["VendorRisk__Cluster__Enabled"] = "true";
        start.Environment["VendorRisk__Cluster__Address"] = "127.0.0.1";
        start.Environment["VendorRisk__Cluster__SiloPort"] = $"{siloPort}";
        foreach ((string name, string value) in Settings)
        {
            start.Environment[name] = value;
        }

        if (stop is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(NodeProcess).Assembly.Location;
            start.Environment[NodeWork.StopFile] = stop;
        }

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) => StartAgain();
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public async Task UntilReadyAsync()
    {
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(20) };
        using CancellationTokenSource limit = new(StartLimit);
        while (!limit.IsCancellationRequested)
        {
            if (await StatusAsync(client, "/health/ready") == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(150, CancellationToken.None);
        }

        throw new InvalidOperationException("The node did not become ready. It said:\n" + Output);
    }

    /// <returns>Null when nobody answers; a page that asks for a sign-in counts as refused.</returns>
    public async Task<HttpStatusCode?> StatusAsync(HttpClient client, string path)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(Address, path));
            return answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in" ? HttpStatusCode.Unauthorized : answer.StatusCode;
        }
        catch (Exception nobody) when (nobody is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        wanted = false;
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as the operating system does.</summary>
    public void Terminate()
    {
        wanted = false;
        using Process kill = Process.Start("kill", ["-TERM", $"{process!.Id}"]);
        kill.WaitForExit();
    }

    public async Task UntilEndedAsync()
    {
        using CancellationTokenSource limit = new(StartLimit);
        await process!.WaitForExitAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        wanted = false;
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private void StartAgain()
    {
        if (wanted && Output.Contains("I have been told I am dead", StringComparison.Ordinal))
        {
            GivenUp++;
            Launch();
        }
    }

    private void Note(string? line)
    {
        if (line?.StartsWith("node ", StringComparison.Ordinal) == true)
        {
            Heard(line);
            return;
        }

        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static string HostAssembly => typeof(NodeProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == nameof(HostAssembly)).Value!;

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
