namespace VendorRisk.Web.Composition;

/// <summary>
/// The right to write to a data folder, which one process at a time has: the web server for as long as it runs, a command for as long as it writes. It is a
/// lock of the operating system on a file of the folder, so it ends with the process, however that ends; the file itself means nothing and stays.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    /// <summary>How long one waits for a command that is about to end.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <summary>The lock for the web server.</summary>
    /// <exception cref="StartupException">Another process has it.</exception>
    public static StoreLock ForHost(DataDirectory data) => TryTake(data, StoreHolder.Host, Patience) ?? throw new StartupException(
        $"データの置き場所 {data.Path} は、ほかの VendorRisk が使っています{Who(data)}。一つの置き場所を二つで使うと記録が食い違うため、起動をやめました。"
        + $"動いている VendorRisk を使うか、それを終わらせてから起動してください。別の置き場所を使うときは、環境変数 {DataDirectory.EnvironmentVariable} に指定してください。");

    /// <summary>The lock for a command that writes.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="page">Where the same is done on the pages, e.g. 「方針」（/policies）; null when nowhere.</param>
    /// <exception cref="StartupException">Another process has it.</exception>
    public static StoreLock ForCommand(DataDirectory data, string? page) => TryTake(data, StoreHolder.Command, Patience) ?? throw new StartupException(
        HolderOf(data) == StoreHolder.Host
            ? $"データの置き場所 {data.Path} を VendorRisk の画面が使っている間{Who(data)}は、コマンドで書き込めません。{(page is null ? "" : $"画面の{page}で行うか、")}画面（サーバー）を終わらせてからもう一度行ってください。"
            : $"データの置き場所 {data.Path} に、ほかのコマンドが書き込んでいます{Who(data)}。終わってから、もう一度行ってください。");

    /// <summary>The lock, or null when another process still has it after <paramref name="patience"/>.</summary>
    /// <exception cref="StartupException">The file cannot be made.</exception>
    public static StoreLock? TryTake(DataDirectory data, StoreHolder holder, TimeSpan patience)
    {
        for (TimeSpan waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                // No sharing: on Unix an exclusive flock, on Windows an exclusive handle. Both are released by the system when the process is gone.
                StoreLock taken = new(new FileStream(data.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
                Sign(data, holder);
                return taken;
            }
            catch (IOException held) when (IsHeld(held))
            {
                if (waited >= patience)
                {
                    return null;
                }

                Thread.Sleep(Step);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new StartupException($"データの置き場所 {data.Path} に書き込めません（{problem.Message}）。空きと権限を確かめてください。", problem);
            }
        }
    }

    /// <summary>What has, or last had, the lock, as it wrote itself; for messages and for how long to wait, never for the right itself.</summary>
    public static StoreHolder? HolderOf(DataDirectory data) => Signature(data) is [var kind, ..] && Enum.TryParse(kind, out StoreHolder holder) ? holder : null;

    public void Dispose() => file.Dispose();

    /// <remarks>EAGAIN of Linux and of macOS, and the sharing violation of Windows; a full disk is none of them.</remarks>
    private static bool IsHeld(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static string Who(DataDirectory data) => Signature(data) is [_, var process] ? $"（プロセス番号 {process}）" : "";

    private static string[]? Signature(DataDirectory data)
    {
        try
        {
            return File.ReadAllText(data.LockHolder).Trim().Split(' ');
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Sign(DataDirectory data, StoreHolder holder)
    {
        try
        {
            File.WriteAllText(data.LockHolder, $"{holder} {Environment.ProcessId}\n");
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // The lock is held all the same; only the message of whoever comes second says less.
            _ = full;
        }
    }
}
