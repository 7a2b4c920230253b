using System.Globalization;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Jobs;

/// <summary>How the jobs are run. An operator has no reason to change any of it; tests do not want to wait.</summary>
internal sealed record JobsSettings
{
    public const string InvisibilitySetting = "VendorRisk:Jobs:InvisibilitySeconds";

    private const int LongestSeconds = 24 * 60 * 60;

    /// <summary>
    /// How long after a crash a run is taken up again. A run that lives says so from time to time, so it may take longer than this.
    /// </summary>
    public TimeSpan Invisibility { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long after a crash the right to run a job is still held.</summary>
    public TimeSpan LockLifetime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often one looks for work that was asked for.</summary>
    public TimeSpan QueueLook { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often one looks for what is due by its schedule or to be tried again.</summary>
    public TimeSpan ScheduleLook { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a run may continue when the host stops; it is cancelled at once.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(15);

    /// <exception cref="StartupException">A setting is no number of seconds.</exception>
    public static JobsSettings Resolve(IConfiguration configuration)
    {
        string? given = configuration[InvisibilitySetting];
        if (string.IsNullOrWhiteSpace(given))
        {
            return new JobsSettings();
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is >= 1 and <= LongestSeconds
            ? new JobsSettings { Invisibility = TimeSpan.FromSeconds(seconds) }
            : throw new StartupException($"設定 {InvisibilitySetting} の値「{given}」を読めません。1 から {LongestSeconds} までの秒数で指定してください。");
    }
}
