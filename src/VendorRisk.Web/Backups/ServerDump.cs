using System.ComponentModel;
using System.Diagnostics;
using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>
/// A copy of a PostgreSQL database made by the server's own program, whatever version its tables are of: a newer product cannot read tables of an older one, which
/// is what it takes to make a backup of its own kind.
/// </summary>
internal sealed class ServerDump(BackupSettings settings, StoreSettings store, TimeProvider clock)
{
    private const string Program = "pg_dump";
    private const string Start = "before-upgrade-";
    private const string End = ".dump";
    private const int LongestSaid = 500;

    /// <returns>The file.</returns>
    /// <exception cref="BackupException">It cannot be made.</exception>
    public async Task<string> MakeAsync(CancellationToken cancellation)
    {
        string path = Path.Combine(settings.Folder, $"{Start}{FileStamp.Of(clock)}{End}");
        string half = path + ".partial";
        try
        {
            UnixPrivate.CreateFolder(settings.Folder);
            Remove(half);
            await UnixPrivate.Create(half).DisposeAsync();
            await RunAsync(half, cancellation);
            File.Move(half, path, overwrite: true);
            foreach (string old in Directory.EnumerateFiles(settings.Folder, $"{Start}*{End}").OrderDescending(StringComparer.Ordinal).Skip(BackupSettings.Upgrades).ToArray())
            {
                File.Delete(old);
            }

            return path;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"控えの置き場所 {settings.Folder} に書けません（{problem.Message}）。書き込める場所を設定 {BackupSettings.Setting} に指定してください。", problem);
        }
        finally
        {
            Remove(half);
        }
    }

    private static void Remove(string half)
    {
        if (File.Exists(half))
        {
            File.Delete(half);
        }
    }

    private async Task RunAsync(string file, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(Program, ["--format=custom", "--no-password", $"--file={file}", .. Schema()]) { RedirectStandardError = true };
        foreach ((string name, string? value) in Environment())
        {
            start.Environment[name] = value;
        }

        Process dump;
        try
        {
            dump = Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new BackupException($"{store.Name} の控えを取るプログラム {Program} がありません（Debian では postgresql-client）。入れてから起動してください。{ByHand}", problem);
        }

        using (dump)
        {
            try
            {
                string said = await dump.StandardError.ReadToEndAsync(cancellation);
                await dump.WaitForExitAsync(cancellation);
                if (dump.ExitCode != 0)
                {
                    throw new BackupException($"{Program} で {store.Name} の控えを取れませんでした（{(said.Length > LongestSaid ? said[..LongestSaid] : said).Trim()}）。{ByHand}");
                }
            }
            finally
            {
                if (!dump.HasExited)
                {
                    dump.Kill();
                }
            }
        }
    }

    private static string ByHand => $"自分で控えを取ったときは、設定 {BackupSettings.UpgradeSetting} に {BackupSettings.Skip} を指定して起動してください。";

    private IEnumerable<string> Schema() => Linked.Storage.DurableSchema.Of(store.Address.ConnectionString) is { } schema ? [$"--schema={Linked.Storage.DurableSchema.Quoted(schema)}"] : [];

    // Never as arguments, which other users of the machine can read.
    private Dictionary<string, string?> Environment()
    {
        NpgsqlConnectionStringBuilder connection = new(store.Address.ConnectionString);
        Dictionary<string, string?> variables = new(StringComparer.Ordinal)
        {
            ["PGHOST"] = connection.Host,
            ["PGPORT"] = connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["PGDATABASE"] = connection.Database,
            ["PGUSER"] = connection.Username,
            ["PGSSLMODE"] = connection.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var other => other.ToString().ToLowerInvariant() },
        };
        if (connection.Password is { } password)
        {
            variables["PGPASSWORD"] = password;
        }

        if (connection.Passfile is { } file)
        {
            variables["PGPASSFILE"] = file;
        }

        if (connection.RootCertificate is { } root)
        {
            variables["PGSSLROOTCERT"] = root;
        }

        return variables;
    }
}
