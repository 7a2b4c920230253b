using VendorRisk.Application.Access;
using VendorRisk.Exports;

namespace VendorRisk.Application;

/// <summary>Checks a form of the office and keeps it when it has no problem. It is not in use before it is chosen.</summary>
public sealed class AddTemplate(ITemplateBook templates, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageForms;

    /// <summary>Adds it in the actor's name.</summary>
    public Task<Outcome<StoredTemplate>> RunAsync(Actor actor, TemplateToAdd request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => AddAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<StoredTemplate>> AddAsync(Actor actor, TemplateToAdd request, CancellationToken cancellation)
    {
        TemplateUpload upload = await templates.AddAsync(request.Name, request.Content, actor.Name, request.Why.Trim(), cancellation);
        return upload.Stored is { } stored
            ? new Outcome<StoredTemplate>.Saved(stored)
            : new Outcome<StoredTemplate>.Rejected([.. upload.Problems.Select(problem => new Problem("template.refused", "template", problem))]);
    }
}
