using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>
/// Has a second person confirm what takes two by the policy in force. The second one must have the right too, be another account, and not act for the same person:
/// whoever stands in for somebody is that person here. An operator at the console, who could change the policy as well, is asked for nobody.
/// </summary>
public sealed class SecondPerson
{
    private const int Two = 2;
    private const int LongestWhy = 400;

    /// <summary>Both names together stay within what the modules' records take as one.</summary>
    private const int LongestName = 45;
    private readonly IPolicyBook policies;
    private readonly IProposals proposals;
    private readonly IPeople people;
    private readonly JapanClock clock;

    internal SecondPerson(IPolicyBook policies, IProposals proposals, IPeople people, JapanClock clock) =>
        (this.policies, this.proposals, this.people, this.clock) = (policies, proposals, people, clock);

    /// <summary>Whether a change by this actor waits for a second person.</summary>
    internal async Task<bool> IsNeededAsync(Actor actor, TwoPeopleFor change, CancellationToken cancellation) =>
        actor.Account is not null && (await policies.FindTwoPeopleAsync(cancellation: cancellation)).Contains(change);

    /// <summary>Puts a change before a second person.</summary>
    /// <param name="actor">Who proposes it.</param>
    /// <param name="change">Its kind.</param>
    /// <param name="command">The id of its command.</param>
    /// <param name="subject">The key of what it changes.</param>
    /// <param name="title">What it is, in words.</param>
    /// <param name="why">The reason.</param>
    /// <param name="request">The request that is carried out once it is confirmed.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal async Task<Outcome<T>> ProposeAsync<T>(Actor actor, TwoPeopleFor change, Guid command, string subject, string title, string why, object request, CancellationToken cancellation)
    {
        if (Reason(why) is { } missing)
        {
            return new Outcome<T>.Rejected([missing]);
        }

        Proposal proposal = new()
        {
            Id = command,
            Kind = change.ToString(),
            Subject = subject,
            Title = title,
            Content = JsonSerializer.Serialize(request, request.GetType()),
            Account = actor.Account!.Value,
            Who = actor.Name,
            Why = why.Trim(),
        };
        return await proposals.ProposeAsync(proposal, cancellation) switch
        {
            null => new Outcome<T>.Proposed(command),
            { } other when other.Id == command => new Outcome<T>.Rejected([new Problem("commandId.used", "commandId", "この操作の番号は、別の提案で既に使われています。画面を開き直して、もう一度行ってください。")]),
            var waiting => new Outcome<T>.Rejected([new Problem("proposal.waiting", "", $"{waiting.Who} さんの提案「{waiting.Title}」が、二人目の確認を待っています。先に、その提案を確認するか、断ってください。")]),
        };
    }

    /// <summary>Carries out or ends what was proposed.</summary>
    /// <param name="actor">Who answers.</param>
    /// <param name="needs">The right that the change takes.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="changes">The kinds that may be answered here.</param>
    /// <param name="carryOut">Carries it out in the name of both.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal async Task<Outcome<Guid>> AnswerAsync(
        Actor actor, Right needs, ProposalAnswer answer, ImmutableArray<TwoPeopleFor> changes, Func<Proposal, Actor, Task<ImmutableArray<Problem>>> carryOut, CancellationToken cancellation)
    {
        if (await proposals.FindOpenAsync(answer.Proposal, cancellation) is not { } proposal || !changes.Any(change => change.ToString() == proposal.Kind))
        {
            return new Outcome<Guid>.Rejected([Answered]);
        }

        if (Reason(answer.Why) is { } missing)
        {
            return new Outcome<Guid>.Rejected([missing]);
        }

        return answer.Confirm ? await ConfirmAsync(actor, needs, proposal, answer.Why.Trim(), carryOut, cancellation)
            : await proposals.RefuseAsync(proposal.Id, actor.Account, actor.Name, answer.Why.Trim(), cancellation) ? new Outcome<Guid>.Saved(proposal.Id)
            : new Outcome<Guid>.Rejected([Answered]);
    }

    /// <summary>Why a version that asks for two people cannot be put in force: there are no two who may.</summary>
    internal async Task<ImmutableArray<Problem>> TooFewAsync(int version, CancellationToken cancellation)
    {
        ImmutableSortedSet<TwoPeopleFor> asked = await policies.FindTwoPeopleAsync(version, cancellation);
        if (asked.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Person> all = await people.ListAsync(cancellation);
        bool real = all.Any(person => !person.Sample);
        Person[] may = [.. all.Where(person => !person.Disabled && person.Sample != real)];
        return
        [
            .. asked.Where(change => !AreTwo(may, NeededFor(change))).Select(change => new Problem(
                "twoPeople.few", "twoPeople", $"この方針では「{Words(change)}」に二人が要りますが、できる人が二人いません。先に、別の利用者に役割を付けてください（同じ人の代理は数えません）。")),
        ];
    }

    internal static T Request<T>(Proposal proposal) => JsonSerializer.Deserialize<T>(proposal.Content) ?? throw new InvalidOperationException($"Proposal {proposal.Id} holds no request.");

    // Claimed before it is carried out, so that it cannot be refused meanwhile; what a kill left claimed is finished in the name of who confirmed it.
    private async Task<Outcome<Guid>> ConfirmAsync(
        Actor actor, Right needs, Proposal proposal, string why, Func<Proposal, Actor, Task<ImmutableArray<Problem>>> carryOut, CancellationToken cancellation)
    {
        if (proposal.ConfirmedBy is null && await ObjectionsAsync(actor, needs, proposal, cancellation) is { IsEmpty: false } objections)
        {
            return new Outcome<Guid>.Rejected(objections);
        }

        if (await proposals.ClaimAsync(proposal.Id, actor.Account, actor.Name, why, cancellation) is not { ConfirmedBy: { } confirmer } claimed)
        {
            return new Outcome<Guid>.Rejected([Answered]);
        }

        // The names of both stand in the record, as they do in the log.
        ImmutableArray<Problem> problems = await carryOut(claimed, Actor.Operator($"{Short(claimed.Who)}（提案）、{Short(confirmer)}（確認）"));
        if (!problems.IsEmpty)
        {
            await proposals.ReleaseAsync(proposal.Id, cancellation);
            return new Outcome<Guid>.Rejected(problems);
        }

        return await proposals.ConfirmAsync(proposal.Id, cancellation) ? new Outcome<Guid>.Saved(proposal.Id) : new Outcome<Guid>.Rejected([Answered]);
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    private static Problem Answered => new("proposal.answered", "", "この提案は、既に答えられているか、ありません。画面を開き直してください。");

    private static Problem? Reason(string why) =>
        string.IsNullOrWhiteSpace(why) ? new Problem("why.empty", "why", "理由を入力してください。")
        : why.Trim().Length > LongestWhy ? new Problem("why.long", "why", $"理由は{LongestWhy}文字以内にしてください。")
        : null;

    private static Right NeededFor(TwoPeopleFor change) => change switch
    {
        TwoPeopleFor.Approvals => Right.RecordDecisions,
        TwoPeopleFor.Purges => Right.PurgePapers,
        _ => Right.ManageRules,
    };

    private static string Words(TwoPeopleFor change) => change switch
    {
        TwoPeopleFor.Approvals => "承認の記録",
        TwoPeopleFor.Policies => "方針の使用開始",
        TwoPeopleFor.Plugins => "プラグインの使用開始",
        TwoPeopleFor.Purges => "原本の消去",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };

    private async Task<ImmutableArray<Problem>> ObjectionsAsync(Actor actor, Right needs, Proposal proposal, CancellationToken cancellation)
    {
        if (actor.Account is not { } account)
        {
            return [];
        }

        if (account == proposal.Account)
        {
            return [new Problem("proposal.own", "", "自分の提案は、自分では確認できません。権限のある別の人に頼んでください。取り下げることはできます。")];
        }

        if (await people.FindAsync(proposal.Account, cancellation) is not { Disabled: false } first || !OnBehalf(first, needs).Any())
        {
            return [new Problem("proposal.without", "", $"提案した {proposal.Who} さんには、今この権限がありません。提案を断り、権限のある人が提案し直してください。")];
        }

        return await people.FindAsync(account, cancellation) is { Disabled: false } second && OnBehalf(first, needs).Any(one => OnBehalf(second, needs).Any(other => one != other))
            ? []
            : [new Problem("proposal.same", "", "提案した人と同じ人の代理としては、確認できません。権限のある別の人に頼んでください。")];
    }

    // Two accounts that between them act for two people: then there is one for what any of them proposes.
    private bool AreTwo(Person[] among, Right needs)
    {
        string[][] able = [.. among.Select(person => OnBehalf(person, needs).ToArray()).Where(people => people.Length > 0)];
        return able.Length >= Two && able.SelectMany(people => people).Distinct(StringComparer.Ordinal).Count() >= Two;
    }

    // For whom somebody acts by each post that gives the right: themselves, or the person in whose place they hold it.
    private IEnumerable<string> OnBehalf(Person person, Right needs) =>
        person.PostsOn(clock.Today).Where(post => post.Role.Gives(needs)).Select(post => Folded(post.SubstituteFor ?? person.Name));

    private static string Folded(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
