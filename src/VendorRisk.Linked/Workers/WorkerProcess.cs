using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace VendorRisk.Linked.Workers;

/// <summary>
/// One worker: a process with an empty environment, an empty folder of its own and three pipes, nothing else. Whoever waits for it watches time and
/// memory. It ends with the host even where the host is killed: its input then ends, and it ends itself. Where the operating system gives a
/// <see cref="WorkerCage"/> it runs in one.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private readonly WorkerBounds _bounds;
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly WorkerErrors _errors;
    private readonly BlockingCollection<WorkerFrame> _frames = new(boundedCapacity: 64);

    public WorkerProcess(WorkerBounds bounds)
    {
        _bounds = bounds;
        _folder = Directory.CreateTempSubdirectory("vendorrisk-worker-");
        (string program, IEnumerable<string> words) = WorkerCage.IsThere
            ? (WorkerCage.Program, WorkerCage.Around(bounds.LargestFile, Muxer(), "exec", bounds.Assembly))
            : (Muxer(), ["exec", bounds.Assembly]);
        ProcessStartInfo start = new(program, words)
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
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + bounds.HeapLimit.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            _folder.Delete(recursive: true);
            throw new WorkerBreach($"別プロセスを始められません ({missing.Message})。");
        }

        _errors = new WorkerErrors(_process.StandardError);
        new Thread(Listen) { IsBackground = true, Name = "worker replies" }.Start();
    }

    public bool HasExited => _process.HasExited;

    /// <exception cref="WorkerBreach">It does not take the message.</exception>
    public void Send<T>(T request)
    {
        byte[] frame = WorkerFrames.Of(request);
        try
        {
            Stream input = _process.StandardInput.BaseStream;
            if (!input.WriteAsync(frame, 0, frame.Length).Wait(_bounds.StartLimit))
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
    public T Receive<T>(TimeSpan limit)
    {
        long started = Stopwatch.GetTimestamp();
        WorkerFrame frame;
        while (!_frames.TryTake(out frame, Glance))
        {
            _process.Refresh();
            if (!_process.HasExited && WorkingSet() > _bounds.WorkingSetLimit)
            {
                throw Ended(OverMemory(_bounds.WorkingSetLimit));
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
            return WorkerFrames.Parse<T>(frame.Json);
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

        _process.WaitForExit(_bounds.StartLimit);
        _process.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Something still holds it; an empty temporary folder that stays behind does no harm.
        }
    }

    private void Listen()
    {
        try
        {
            Stream output = _process.StandardOutput.BaseStream;
            while (WorkerFrames.Read(output, _bounds.LongestReply) is { } json)
            {
                _frames.Add(new WorkerFrame(json, null));
            }

            _frames.Add(new WorkerFrame(null, null));
        }
        catch (InvalidDataException)
        {
            _frames.Add(new WorkerFrame(null, $"結果が大きすぎます (上限{_bounds.LongestReply / 1024 / 1024}MB)。"));
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

        if (reason is null && _process.WaitForExit(_bounds.StartLimit))
        {
            reason = _process.ExitCode == WorkerExit.OutOfMemory || _errors.Tell("Out of memory") ? OverMemory(_bounds.HeapLimit)
                : _errors.Tell("Stack overflow") ? "スタックがあふれ、別プロセスが終わりました (終わらない再帰呼出しがあります)。"
                : $"別プロセスが途中で終わりました (終了コード {_process.ExitCode})。";
        }

        return new WorkerBreach(reason ?? "別プロセスが応答しません。", lastWords: _process.HasExited ? _errors.Said() : "");
    }

    private long WorkingSet() => WorkerCage.IsThere ? WorkerCage.WorkingSetUnder(_process) : _process.WorkingSet64;

    private static string OverMemory(long limit) => $"メモリーの上限 ({limit / 1024 / 1024}MB) を超えたため、別プロセスを止めました。";

    /// <remarks>The runtime that runs the host runs the worker, wherever it lies and however the host was started.</remarks>
    private static string Muxer() => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
