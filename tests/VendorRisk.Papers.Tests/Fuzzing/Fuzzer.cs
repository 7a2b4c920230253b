using System.Globalization;

namespace VendorRisk.Papers.Tests.Fuzzing;

/// <summary>Reads mutants and counts what must never happen.</summary>
internal sealed class Fuzzer(IPaperReader reader, Mutants mutants)
{
    private readonly Dictionary<string, int> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _refused = new(StringComparer.Ordinal);

    /// <summary>Processor time, so that a busy machine is not taken for a hang.</summary>
    public static TimeSpan Hang => TimeSpan.FromSeconds(5);

    public List<string> Crashes { get; } = [];

    public List<string> Hangs { get; } = [];

    public TimeSpan Slowest { get; private set; }

    public void Run(int from, int count, Action<int>? progress = null)
    {
        for (int number = from; number < from + count; number++)
        {
            (string kind, byte[] content) = mutants.Make(number);
            TimeSpan before = Environment.CpuUsage.TotalTime;
            try
            {
                foreach (PaperEntry paper in reader.ReadAll(content, "mutant"))
                {
                    Dictionary<string, int> outcome = paper.Reading.IsRead ? _read : _refused;
                    outcome[kind] = outcome.GetValueOrDefault(kind) + 1;
                }
            }
#pragma warning disable CA1031 // The fuzzer's purpose: whatever comes out of the reader is a defect to be listed.
            catch (Exception crash)
#pragma warning restore CA1031
            {
                Crashes.Add(string.Create(CultureInfo.InvariantCulture, $"#{number} {kind}: {crash.GetType().Name} {crash.Message} {crash.StackTrace?.Split('\n').FirstOrDefault()}"));
            }

            TimeSpan taken = Environment.CpuUsage.TotalTime - before;
            Slowest = taken > Slowest ? taken : Slowest;
            if (taken > Hang)
            {
                Hangs.Add(string.Create(CultureInfo.InvariantCulture, $"#{number} {kind}: {taken.TotalSeconds:0.0} s"));
            }

            progress?.Invoke(number);
        }
    }

    /// <summary>Read and refused, by kind.</summary>
    public string Table() => string.Join('\n', _read.Keys.Union(_refused.Keys).Order(StringComparer.Ordinal)
        .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k,-12} read {_read.GetValueOrDefault(k),7}  refused {_refused.GetValueOrDefault(k),7}")));
}
