using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Application.Access;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Refuses what an actor is not granted, before anything is looked at, and puts every refusal on record.</summary>
public sealed class AccessControl
{
    /// <summary>What the names of departments end with.</summary>
    private const string Units = "部局課室所係";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly IEngagementBook book;
    private readonly IRefusals refusals;

    internal AccessControl(IEngagementBook book, IRefusals refusals) => (this.book, this.refusals) = (book, refusals);

    /// <summary>Carries out a change that concerns no engagement.</summary>
    internal async Task<Outcome<T>> RunAsync<T>(Actor actor, Right needs, Func<Task<Outcome<T>>> change, CancellationToken cancellation) =>
        actor.May(needs) ? await change() : await RefuseAsync<T>(actor, needs, AccessWords.Denied(needs), cancellation);

    /// <summary>Carries out a change for a department.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="needs">What it takes.</param>
    /// <param name="department">Gives the department, or null when none is known; asked only where the actor is limited to departments.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal Task<Outcome<T>> InDepartmentAsync<T>(Actor actor, Right needs, Func<Task<string?>> department, Func<Task<Outcome<T>>> change, CancellationToken cancellation) =>
        RunAsync(
            actor,
            needs,
            async () =>
            {
                ImmutableArray<string> limits = actor.LimitsOf(needs);
                string? concerned = limits.IsEmpty ? null : await department();
                return limits.IsEmpty || limits.Any(limit => Covers(limit, concerned))
                    ? await change()
                    : await RefuseAsync<T>(actor, needs, AccessWords.OtherDepartment(limits, concerned), cancellation);
            },
            cancellation);

    /// <summary>The department of a stored engagement; null when none is known.</summary>
    internal async Task<string?> DepartmentAsync(EngagementId engagement, CancellationToken cancellation) =>
        await book.FindAsync(engagement, cancellation) is { } found ? Of(found.Current.Facts) : null;

    /// <summary>The department that facts name; null when they name none.</summary>
    internal static string? Of(EngagementFacts facts) => facts.Department.IsKnown ? facts.Department.Value : null;

    /// <summary>
    /// A paper names a department with or without the division above it: 健康部健康づくり課 is of 健康づくり課, and of 健康部. A name within a longer one is another
    /// department: 水環境課 is not of 環境課.
    /// </summary>
    internal static bool Covers(string limit, string? department) =>
        department is not null && Regex.IsMatch(Folded(department), $"(?:^|[{Units}・、,/(]){Regex.Escape(Folded(limit))}(?:$|(?<=[{Units}])|[・、,/)])", RegexOptions.None, Patience);

    private static string Folded(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private async Task<Outcome<T>> RefuseAsync<T>(Actor actor, Right needs, string why, CancellationToken cancellation)
    {
        await refusals.NoteAsync(actor, needs, why, cancellation);
        return new Outcome<T>.Rejected([new Problem(AccessWords.Code, "", why)]);
    }
}
