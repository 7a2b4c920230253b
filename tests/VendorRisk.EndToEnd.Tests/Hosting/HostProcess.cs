using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;

namespace VendorRisk.EndToEnd.Tests.Hosting;

/// <summary>The real executable in a process of its own, on a free port, with a data folder that is thrown away.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly StringBuilder output;
    private readonly DirectoryInfo workingDirectory;

    private HostProcess(Process process, StringBuilder output, DirectoryInfo workingDirectory, Uri address)
    {
        this.process = process;
        this.output = output;
        this.workingDirectory = workingDirectory;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>All that the process has written so far, both streams.</summary>
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

    public static async Task<HostProcess> StartAsync()
    {
        HostProcess host = Launch(FreePort());
        using HttpClient client = new();
        using CancellationTokenSource limit = new(StartLimit);
        while (!host.process.HasExited && !limit.IsCancellationRequested)
        {
            try
            {
                if ((await client.GetAsync(new Uri(host.Address, "/health"), limit.Token)).IsSuccessStatusCode)
                {
                    return host;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(150, CancellationToken.None);
        }

        string said = host.Output;
        await host.DisposeAsync();
        throw new InvalidOperationException("The host did not become healthy. It said:\n" + said);
    }

    /// <summary>Starts a host that is expected to stop by itself, and waits for that.</summary>
    public static async Task<(int ExitCode, string Output)> RunToEndAsync(int port)
    {
        await using HostProcess host = Launch(port);
        using CancellationTokenSource limit = new(StartLimit);
        await host.process.WaitForExitAsync(limit.Token);
        return (host.process.ExitCode, host.Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        workingDirectory.Delete(recursive: true);
    }

    private static HostProcess Launch(int port)
    {
        Uri address = new($"http://localhost:{port}");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-e2e-");
        ProcessStartInfo start = new("dotnet", [HostAssembly(), "--urls", address.ToString()])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["VENDORRISK_DATA"] = Path.Combine(folder.FullName, "store");

        StringBuilder output = new();
        Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new HostProcess(process, output, folder, address);
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static string HostAssembly() =>
        typeof(HostProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "HostAssembly").Value!;

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
