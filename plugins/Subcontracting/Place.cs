using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>One place of the paper that says which work is re-entrusted, with all it says together.</summary>
/// <param name="Kind">Which place.</param>
/// <param name="Entries">What stands there.</param>
internal sealed record Place(ReentrustmentPlace Kind, ImmutableArray<ReentrustedWork> Entries)
{
    /// <summary>Steps of one mailing: running text names the whole by one of them.</summary>
    private static readonly ImmutableArray<Activity> Mailing = [Activity.Drafting, Activity.Printing, Activity.Inserting, Activity.Dispatch];

    /// <summary>The name a clerk knows the place by.</summary>
    public string Name => Kind switch
    {
        ReentrustmentPlace.Outline => "事業の概要の文",
        ReentrustmentPlace.OutlineList => "事業の概要の一覧",
        ReentrustmentPlace.WorkList => "委託の個票の「委託の内容」",
        ReentrustmentPlace.Declaration => "委託の個票の再委託の欄",
        _ => "再委託の個票",
    };

    /// <summary>Whether only an unnamed part of its tasks is meant, so that naming a task does not yet re-entrust it.</summary>
    public bool Partial => Entries.Any(e => e.Partial);

    /// <summary>Whether it has a task whose kind is not understood; such a place cannot be said to lack anything.</summary>
    public bool Vague => Entries.Any(e => e.Work.IsEmpty) || Tasks.Any(t => t.Activities.IsEmpty);

    /// <summary>Its tasks.</summary>
    public IEnumerable<WorkItem> Tasks => Entries.SelectMany(e => e.Work);

    /// <summary>What is done; management and reports go with any work and are left out.</summary>
    public IEnumerable<Activity> Activities =>
        Tasks.SelectMany(t => t.Activities).Select(Same).Where(a => a is not (Activity.Management or Activity.Reporting)).Distinct().Order();

    /// <summary>The things it is done to.</summary>
    public IEnumerable<string> Objects => Tasks.SelectMany(t => t.Objects).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the place re-entrusts this for certain.</summary>
    public bool Has(Activity activity) => !Partial && Activities.Contains(activity);

    /// <summary>Whether the place says nothing of it, not even by the name of the whole.</summary>
    public bool Lacks(Activity activity) =>
        !Vague && !Activities.Contains(activity)
        && !(Kind is ReentrustmentPlace.Outline or ReentrustmentPlace.Declaration && Mailing.Contains(activity) && Activities.Any(a => Mailing.Contains(a)));

    /// <summary>The facts to show: the tasks with one of these activities, else the place's own words.</summary>
    public IEnumerable<IFact> Facts(IReadOnlyCollection<Activity> activities)
    {
        IFact[] tasks = [.. Tasks.Where(t => t.Activities.Any(a => activities.Contains(Same(a)))).Select(t => t.Text)];
        return tasks.Length > 0 ? tasks : Entries.Select(e => e.Statement);
    }

    private static Activity Same(Activity activity) => activity == Activity.WebIntake ? Activity.Intake : activity;
}
