namespace VendorRisk.People;

/// <summary>A role that somebody holds for a time.</summary>
/// <param name="Role">The role.</param>
/// <param name="Department">The department it is held for; null: all of them.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, which counts in; null: open.</param>
/// <param name="SubstituteFor">In whose place it is held; null: in nobody's.</param>
public sealed record Post(Role Role, string? Department, DateOnly From, DateOnly? Until = null, string? SubstituteFor = null)
{
    /// <summary>Whether it is held on a day.</summary>
    public bool IsOn(DateOnly day) => From <= day && !IsOver(day);

    /// <summary>Whether its last day lies before a day.</summary>
    public bool IsOver(DateOnly day) => Until < day;
}
