namespace VendorRisk.LogCheck.Checking;

/// <summary>What the check of a module's log came to.</summary>
internal sealed class ModuleReport(string module)
{
    public string Module => module;

    public List<LogProblem> Problems { get; } = [];

    /// <summary>The head of the tree after each entry, recomputed.</summary>
    public List<byte[]> Roots { get; } = [];

    /// <summary>Rows whose content was compared.</summary>
    public long Rows { get; set; }

    /// <summary>Rows that were there before the log began.</summary>
    public long Found { get; set; }

    /// <summary>Rows that an update of the product changed or added, with the time.</summary>
    public List<string> Migrated { get; } = [];

    /// <summary>Original papers that were purged: when, by whom and why.</summary>
    public List<string> Purged { get; } = [];

    /// <summary>Rows that were removed, by table.</summary>
    public SortedDictionary<string, int> Removed { get; } = new(StringComparer.Ordinal);

    public void Add(string place, string what) => Problems.Add(new LogProblem(module, place, what));
}
