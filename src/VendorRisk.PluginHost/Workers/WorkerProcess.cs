using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace VendorRisk.PluginHost.Workers;

/// <summary>
/// One worker: a process with an empty environment, an empty folder of its own and three pipes, nothing else. Whoever waits for it watches time and
/// memory. It ends with the host even where the host is killed: its input then ends, and it ends itself.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private readonly WorkerSetup _setup;
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly WorkerErrors _errors;
    private readonly BlockingCollection<WorkerFrame> _frames = new(boundedCapacity: 64);

    public WorkerProcess(WorkerSetup setup)
    {
        _setup = setup;
        _folder = Directory.CreateTempSubdirectory("vendorrisk-worker-");
        ProcessStartInfo start = new(Muxer(), ["exec", setup.Assembly])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["TMPDIR"] = _folder.FullName;
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + setup.HeapLimit.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new WorkerBreach($"別プロセスを始められません ({missing.Message})。");
        }

        _errors = new WorkerErrors(_process.StandardError);
        new Thread(Listen) { IsBackground = true, Name = "worker replies" }.Start();
    }

    public bool HasExited => _process.HasExited;

    /// <exception cref="WorkerBreach">It does not take the message.</exception>
    public void Send(WorkerRequest request)
    {
        byte[] frame = WorkerFrames.Of(request);
        try
        {
            Stream input = _process.StandardInput.BaseStream;
            if (!input.WriteAsync(frame, 0, frame.Length).Wait(_setup.StartLimit))
            {
                throw Ended("応答しなくなったため、別プロセスを止めました。");
            }

            input.Flush();
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or AggregateException { InnerException: IOException or ObjectDisposedException })
        {
            throw Ended(null);
        }
    }

    /// <summary>The next reply, waited for under the limit.</summary>
    /// <exception cref="WorkerBreach">It is over its time or memory, ended, or said what no worker says.</exception>
    public WorkerReply Receive(TimeSpan limit)
    {
        long started = Stopwatch.GetTimestamp();
        WorkerFrame frame;
        while (!_frames.TryTake(out frame, Glance))
        {
            _process.Refresh();
            if (!_process.HasExited && _process.WorkingSet64 > _setup.WorkingSetLimit)
            {
                throw Ended(OverMemory());
            }

            if (Stopwatch.GetElapsedTime(started) > limit)
            {
                _process.Kill(entireProcessTree: true);
                throw new WorkerBreach($"{limit.TotalSeconds:0.#}秒以内に終わらないため、別プロセスを止めました。", overTime: true);
            }
        }

        if (frame.Json is null)
        {
            throw Ended(frame.Problem);
        }

        try
        {
            return WorkerFrames.Parse<WorkerReply>(frame.Json);
        }
        catch (JsonException)
        {
            throw Ended("別プロセスから読めない返事が来ました。");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.WaitForExit(_setup.StartLimit);
        _process.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Something still holds it; an empty temporary folder that stays behind does no harm.
        }
    }

    private void Listen()
    {
        try
        {
            Stream output = _process.StandardOutput.BaseStream;
            while (WorkerFrames.Read(output, WorkerSetup.LongestReply) is { } json)
            {
                _frames.Add(new WorkerFrame(json, null));
            }

            _frames.Add(new WorkerFrame(null, null));
        }
        catch (InvalidDataException)
        {
            _frames.Add(new WorkerFrame(null, $"結果が大きすぎます (上限{WorkerSetup.LongestReply / 1024 / 1024}MB)。"));
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            _frames.Add(new WorkerFrame(null, null));
        }
    }

    /// <summary>Ends the process; without a reason given, the one it left behind.</summary>
    private WorkerBreach Ended(string? reason)
    {
        if (reason is not null && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        if (reason is null && _process.WaitForExit(_setup.StartLimit))
        {
            reason = _process.ExitCode == WorkerExit.OutOfMemory || _errors.Tell("Out of memory") ? OverMemory()
                : _errors.Tell("Stack overflow") ? "スタックがあふれ、別プロセスが終わりました (終わらない再帰呼出しがあります)。"
                : $"別プロセスが途中で終わりました (終了コード {_process.ExitCode})。";
        }

        return new WorkerBreach(reason ?? "別プロセスが応答しません。");
    }

    private string OverMemory() => $"メモリーの上限 ({_setup.HeapLimit / 1024 / 1024}MB) を超えたため、別プロセスを止めました。";

    /// <remarks>The runtime that runs the host runs the worker, wherever it lies and however the host was started.</remarks>
    private static string Muxer() => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
