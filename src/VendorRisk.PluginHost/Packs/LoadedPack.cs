using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Packs;

/// <summary>A plugin in memory. After <see cref="Unload"/> the host holds no object of it; its code stays in memory, and its process, if it has one, ends.</summary>
/// <param name="stamp">Which build it is.</param>
/// <param name="rules">Its rules.</param>
/// <param name="worker">The process it runs in; null for a plugin of the product.</param>
internal sealed class LoadedPack(PackStamp stamp, ImmutableArray<LoadedRule> rules, IRuleProcess? worker = null)
{
    /// <summary>After so many breaches a pack does not run until a person has looked at it.</summary>
    public const int MostBreaches = 3;

    public PackStamp Stamp { get; } = stamp;

    public ImmutableArray<LoadedRule> Rules { get; private set; } = rules;

    /// <summary>Why none of its rules runs any more until the next start; null while they do. It outlives a change of policy, as the lost thread does.</summary>
    public string? Benched { get; private set; }

    /// <summary>The process its rules run in; null when they run in this one.</summary>
    public IRuleProcess? Worker { get; } = worker;

    /// <summary>How often it broke a limit since a person activated it.</summary>
    public int Breaches { get; private set; }

    /// <summary>Told of every breach, with the number of breaches and what happened, in Japanese.</summary>
    public Action<int, string>? Breached { get; init; }

    /// <summary>Keeps its rules from running.</summary>
    public void Bench(string reason) => Benched ??= reason;

    /// <summary>Goes on counting where the store says it stood.</summary>
    public void Resume(int breaches) => Breaches = breaches;

    /// <summary>Counts a breach; after too many the rules do not run any more.</summary>
    public void Breach(string what)
    {
        Breaches++;
        if (Breaches >= MostBreaches)
        {
            Bench(SwitchedOff(what));
        }

        Breached?.Invoke(Breaches, what);
    }

    /// <summary>What people read of a pack that broke its limits too often.</summary>
    public static string SwitchedOff(string last) =>
        $"別プロセスの制限を{MostBreaches}回超えたため止めました。最後は「{last}」。作った人に直してもらい、直した版を入れるか、取り除いてください。";

    public void Unload()
    {
        Rules = [];
        Worker?.Retire();
    }
}
