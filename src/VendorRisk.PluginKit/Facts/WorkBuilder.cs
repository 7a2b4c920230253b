using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>Builds a list of tasks.</summary>
public sealed class WorkBuilder
{
    private readonly PaperLines _lines;
    private ImmutableArray<WorkItem> _work;

    internal WorkBuilder(PaperLines lines, ImmutableArray<WorkItem> work = default)
    {
        _lines = lines;
        _work = work.IsDefault ? [] : work;
    }

    internal ImmutableArray<WorkItem> Build() => _work;

    /// <summary>A task; numbers follow the order.</summary>
    public WorkBuilder Task(string text, params ImmutableArray<Activity> activities) => Task(text, activities, []);

    /// <summary>A task with the things it is done to, and whether the list marks it as re-entrusted (null where it does not say).</summary>
    public WorkBuilder Task(string text, ImmutableArray<Activity> activities, ImmutableArray<string> objects, bool? reentrusted = null, int? line = null)
    {
        _work = _work.Add(new WorkItem
        {
            Text = _lines.Text(text, line),
            Number = _work.Length + 1,
            Activities = [.. activities.Distinct().Order()],
            Objects = [.. objects.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Reentrusted = _lines.KnownOrNot(reentrusted, text, line),
        });
        return this;
    }
}
