using VendorRisk.Application.Access;
using VendorRisk.Exports;

namespace VendorRisk.Application;

/// <summary>Takes a kept form, or the built-in one, into use. Choosing the one in use changes nothing, so a double click is recorded once.</summary>
public sealed class ChooseTemplate(ITemplateBook templates, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageForms;

    /// <summary>Chooses it in the actor's name.</summary>
    public Task<Outcome<TemplateInUse>> RunAsync(Actor actor, TemplateToUse request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => ChooseAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<TemplateInUse>> ChooseAsync(Actor actor, TemplateToUse request, CancellationToken cancellation)
    {
        ProblemList problems = new();
        string why = problems.Required(request.Why, "why", "様式を変える理由");
        if (request.Number is { } number && (await templates.ListAsync(cancellation)).All(kept => kept.Number != number))
        {
            problems.Add("template.unknown", "template", "選んだ様式が見つかりません。一覧を開き直して選んでください。");
        }

        if (problems.Any)
        {
            return new Outcome<TemplateInUse>.Rejected(problems.ToImmutable());
        }

        if ((await templates.HistoryAsync(cancellation)).FirstOrDefault()?.Template != request.Number)
        {
            await templates.ChooseAsync(request.Number, actor.Name, why, cancellation);
        }

        return new Outcome<TemplateInUse>.Saved(new TemplateInUse(request.Number));
    }
}
