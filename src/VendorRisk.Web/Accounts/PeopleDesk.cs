using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Accounts;

/// <summary>What the pages about people ask for.</summary>
internal sealed class PeopleDesk(
    IPeople people, AddPerson add, ChangePosts posts, DisablePerson disable, EnablePerson enable, ResetPassword reset, TurnCodeOff codeOff, LinkPerson link, CurrentActor actor, IStringLocalizer<AccountTexts> texts)
{
    public Task<ImmutableArray<Person>> ListAsync(CancellationToken cancellation) => people.ListAsync(cancellation);

    public Task<ImmutableArray<PeopleLogEntry>> LogAsync(int page, CancellationToken cancellation) => people.LogAsync(page, cancellation);

    /// <summary>Makes an account. What is wrong is listed; empty when it is made.</summary>
    public async Task<ImmutableArray<string>> AddAsync(PersonToAdd request, CancellationToken cancellation) => ProblemsOf(await add.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Sets name and posts. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> ChangeAsync(PostsToHold request, CancellationToken cancellation) => ProblemsOf(await posts.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Disables an account, or enables it again. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> SwitchAsync(PersonChange request, bool on, CancellationToken cancellation) =>
        ProblemsOf(on ? await enable.RunAsync(actor.Actor, request, cancellation) : await disable.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Sets a password that is changed at the next sign-in. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> ResetAsync(PasswordToSet request, CancellationToken cancellation) => ProblemsOf(await reset.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Says by which name a person is known outside. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> LinkAsync(PersonToLink request, CancellationToken cancellation) => ProblemsOf(await link.RunAsync(actor.Actor, request, cancellation));

    /// <summary>Lets somebody sign in with the password alone again. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> TurnCodeOffAsync(PersonChange request, CancellationToken cancellation) => ProblemsOf(await codeOff.RunAsync(actor.Actor, request, cancellation));

    private ImmutableArray<string> ProblemsOf(Outcome<SavedPerson> outcome) => outcome switch
    {
        Outcome<SavedPerson>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
        Outcome<SavedPerson>.Conflict conflict => [texts["People.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => [],
    };
}
