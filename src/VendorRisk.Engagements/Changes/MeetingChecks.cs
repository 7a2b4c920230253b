using System.Collections.Immutable;

namespace VendorRisk.Engagements.Changes;

/// <summary>Collects every problem of a command on a meeting.</summary>
internal sealed class MeetingChecks
{
    private const int LongestName = 100;
    private const int MostMembers = 100;
    private readonly ProblemList _problems = new();

    public MeetingChecks Origin(ChangeOrigin origin)
    {
        _problems.Origin(origin);
        return this;
    }

    public MeetingChecks Plan(string kind, DateOnly date, string title, ImmutableArray<string> members)
    {
        _problems.Required(kind, "kind", "会議の種類", LongestName);
        _problems.Required(title, "title", "会議の名前", LongestName);
        if (date == default)
        {
            Add("date.empty", "date", "会議の日を入力してください。");
        }
        else
        {
            _problems.Plausible(date, "date", "会議の日");
        }

        ImmutableArray<string> names = Names(members);
        foreach (string name in names)
        {
            _problems.Required(name, "members", "委員の名前", LongestName);
        }

        if (names.Length > MostMembers)
        {
            Add("members.many", "members", $"委員は{MostMembers}人までです。");
        }

        foreach (string twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key))
        {
            Add("members.twice", "members", $"委員「{twice}」が二度あります。同姓同名のときは、所属を添えて区別してください。");
        }

        return this;
    }

    public static ImmutableArray<string> Names(ImmutableArray<string> names) => names.IsDefault ? [] : [.. names.Select(name => name?.Trim() ?? "")];

    public MeetingResult.Rejected? Rejection() => _problems.Any ? new MeetingResult.Rejected { Problems = _problems.ToImmutable() } : null;

    public MeetingChecks Add(string code, string field, string message)
    {
        _problems.Add(code, field, message);
        return this;
    }
}
