using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Hosting;

/// <summary>The real executable in a process of its own, on a free port, with a data folder that is thrown away.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4);
    private readonly Process process;
    private readonly StringBuilder output;
    private readonly DirectoryInfo workingDirectory;
    private readonly bool ownFolder;

    private HostProcess(Process process, StringBuilder output, DirectoryInfo workingDirectory, bool ownFolder, Uri address)
    {
        this.ownFolder = ownFolder;
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

    /// <summary>Starts a host and waits until it is healthy.</summary>
    /// <param name="folder">The folder with its store, which stays; null for one of its own, which is thrown away.</param>
    /// <param name="secure">Whether it listens at https, with the certificate that lies in the folder.</param>
    /// <param name="words">More settings, as on the command line.</param>
    public static async Task<HostProcess> StartAsync(DirectoryInfo? folder = null, bool secure = false, params string[] words)
    {
        HostProcess host = Launch(new Uri($"{(secure ? "https" : "http")}://localhost:{FreePort()}"), folder, words);
        using HttpClientHandler handler = Trusting();
        using HttpClient client = new(handler);
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

    /// <summary>Takes every certificate: the one under test is of its own making.</summary>
    public static HttpClientHandler Trusting() => new() { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, AllowAutoRedirect = false };

    /// <summary>Somebody who entered as the sample administrator, and gets what is asked for.</summary>
    public async Task<HttpClient> ClientAsync()
    {
        HttpClient client = new() { BaseAddress = Address };
        await SampleEntry.EnterAsync(client, Address);
        return client;
    }

    /// <summary>Starts a host that is expected to stop by itself, and waits for that.</summary>
    public static Task<(int ExitCode, string Output)> RunToEndAsync(int port, DirectoryInfo? folder = null) => RunToEndAsync(At(port), folder);

    public static async Task<(int ExitCode, string Output)> RunToEndAsync(Uri address, DirectoryInfo? folder = null)
    {
        await using HostProcess host = Launch(address, folder);
        using CancellationTokenSource limit = new(StartLimit);
        await host.process.WaitForExitAsync(limit.Token);
        return (host.process.ExitCode, host.Output);
    }

    /// <summary>Runs a command of the product over a folder's store, beside whatever else runs there.</summary>
    public static async Task<(int ExitCode, string Output)> CommandAsync(DirectoryInfo folder, params string[] words)
    {
        (Process process, StringBuilder output) = Run(folder, words);
        using (process)
        {
            using CancellationTokenSource limit = new(StartLimit);
            await process.WaitForExitAsync(limit.Token);
            lock (output)
            {
                return (process.ExitCode, output.ToString());
            }
        }
    }

    /// <summary>Starts a host and does not wait for it.</summary>
    public static HostProcess Launch(DirectoryInfo folder) => Launch(At(FreePort()), folder);

    /// <summary>Where a folder's store lies.</summary>
    public static string StoreIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "store", "vendorrisk.db");

    /// <summary>Ends it as a power cut would: it is told nothing and cleans nothing up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        if (ownFolder)
        {
            workingDirectory.Delete(recursive: true);
        }
    }

    private static Uri At(int port) => new($"http://localhost:{port}");

    private static HostProcess Launch(Uri address, DirectoryInfo? given, params string[] words)
    {
        DirectoryInfo folder = given ?? Directory.CreateTempSubdirectory("vendorrisk-e2e-");
        (Process process, StringBuilder output) = Run(folder, ["--urls", address.ToString(), .. words]);
        return new HostProcess(process, output, folder, given is null, address);
    }

    private static (Process Process, StringBuilder Output) Run(DirectoryInfo folder, params string[] words)
    {
        ProcessStartInfo start = new("dotnet", [HostAssembly(), .. words])
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
        return (process, output);
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
