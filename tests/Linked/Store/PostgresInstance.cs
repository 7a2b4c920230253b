using System.Diagnostics;
using System.Text;
using Npgsql;

namespace VendorRisk.Testing;

/// <summary>
/// A PostgreSQL of the tests' own: one for each test assembly, started when it is first needed, in a folder and on a socket of its own. It ends with the tests'
/// process, however that ends, because a shell waits for the end of a pipe to it and then stops the server and removes the folder.
/// </summary>
internal static class PostgresInstance
{
    private const string Ready = "database system is ready to accept connections";
    private const string FolderIs = "folder=";

    /// <summary>The server refuses to run as root; Debian's package makes this user.</summary>
    private const string ServerUser = "postgres";

    /// <remarks>The language of the database sorts otherwise than bytes do, so that a column without the collation C is noticed.</remarks>
    private const string Script =
        """
        folder=$(mktemp -d "${TMPDIR:-/tmp}/vendorrisk-postgres-XXXXXX") || exit 1
        trap 'rm -rf "$folder"' EXIT
        "$1/initdb" -D "$folder/data" -U tests -A trust -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=ja --no-sync > "$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
        "$1/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300 \
          -c lc_messages=C -c log_min_messages=log 2>&1 &
        server=$!
        echo "folder=$folder"
        cat > /dev/null
        kill -QUIT $server
        wait $server
        """;

    private static readonly Lazy<string> Folder = new(Start);
    private static readonly string? Programs = Find();

    /// <summary>Why tests on PostgreSQL are skipped; null when they run.</summary>
    public static string? AbsentReason { get; } = Programs is null ? "PostgreSQL (Debian's package postgresql) is not installed."
        : Environment.IsPrivilegedProcess && !(File.Exists("/usr/sbin/runuser") || File.Exists("/sbin/runuser")) ? "PostgreSQL does not run as root, and runuser is not installed."
        : null;

    public static string ConnectionTo(string database) => $"Host={Folder.Value};Username=tests;Database={database};Maximum Pool Size=20;Timeout=60";

    public static void Execute(string sql)
    {
        using NpgsqlConnection connection = new(ConnectionTo("postgres"));
        connection.Open();
#pragma warning disable CA2100 // The tests' own text; a name cannot be a parameter.
        using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).OrderBy(bin => bin.Length).ThenBy(bin => bin, StringComparer.Ordinal).LastOrDefault()
        : null;

    private static string Start()
    {
        string[] shell = ["sh", "-c", Script, "sh", Programs!];
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", ServerUser, "--", .. shell] : shell;
        ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        Process server = Process.Start(start)!; // Never disposed: its pipe must stay open.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.StandardInput.Close();
            server.WaitForExit(TimeSpan.FromSeconds(10));
        };
        string folder = "";
        StringBuilder said = new();
        while (server.StandardOutput.ReadLine() is { } line)
        {
            said.AppendLine(line);
            folder = line.StartsWith(FolderIs, StringComparison.Ordinal) ? line[FolderIs.Length..] : folder;
            if (line.Contains(Ready, StringComparison.Ordinal))
            {
                _ = server.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // A full pipe would hold it up.
                return folder;
            }
        }

        throw new InvalidOperationException($"PostgreSQL did not start: {said}");
    }
}
