namespace VendorRisk.Web.Composition;

/// <summary>The folder that holds everything the product writes: the store, the jobs, the keys, what was installed.</summary>
internal sealed record DataDirectory(string Path)
{
    public const string EnvironmentVariable = "VENDORRISK_DATA";
    public const string Setting = "VendorRisk:DataDirectory";
    public const string StoreFile = "vendorrisk.db";
    public const string JobsFile = "jobs.db";

    /// <summary>An empty file can be made on a full disk.</summary>
    private const int ProbeBytes = 4096;

    public string Store => System.IO.Path.Combine(Path, StoreFile);

    public string ConnectionString => $"Data Source={Store}";

    /// <summary>The file whose lock says that a process writes here; see <see cref="StoreLock"/>.</summary>
    public string Lock => System.IO.Path.Combine(Path, "vendorrisk.lock");

    /// <summary>Which process that is, for a message.</summary>
    public string LockHolder => Lock + ".txt";

    /// <summary>The store of jobs: schedules, runs, pauses.</summary>
    public string Jobs => System.IO.Path.Combine(Path, JobsFile);

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>The plugins that were installed afterwards.</summary>
    public string Packs => System.IO.Path.Combine(Path, "packs");

    /// <summary>The office's own profiles, a folder each.</summary>
    public string Profiles => System.IO.Path.Combine(Path, "profiles");

    /// <summary>The folder named by the environment, else by the settings, else <c>data</c> under the working directory.</summary>
    public static DataDirectory Resolve(IConfiguration configuration) =>
        new(System.IO.Path.GetFullPath(
            NonEmpty(configuration[EnvironmentVariable]) ?? NonEmpty(configuration[Setting]) ?? "data",
            Directory.GetCurrentDirectory()));

    /// <summary>Creates the folder and proves that it can be written to.</summary>
    /// <exception cref="StartupException">It cannot be created or written.</exception>
    public void Prepare()
    {
        try
        {
            UnixPrivate.CreateFolder(Path);
            string probe = System.IO.Path.Combine(Path, $".writable-{Guid.NewGuid():N}"); // Two who ask at once must not meet.
            try
            {
                File.WriteAllBytes(probe, new byte[ProbeBytes]);
            }
            finally
            {
                File.Delete(probe);
            }
        }
        catch (IOException problem) when (StoreTrouble.IsFull(problem))
        {
            throw new StartupException(StoreTrouble.Full(this), problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"データの置き場所 {Path} に書き込めません（{problem.Message}）。書き込める場所を環境変数 {EnvironmentVariable} に指定してください。", problem);
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
