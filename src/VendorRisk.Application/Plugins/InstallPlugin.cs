using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Packs;

namespace VendorRisk.Application;

/// <summary>Looks at a plugin's ZIP file and keeps it when nothing is wrong. It judges nothing before it is activated.</summary>
public sealed class InstallPlugin(IPackLibrary library, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Installs it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginToInstall request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => InstallAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedPlugin>> InstallAsync(Actor actor, PluginToInstall request, CancellationToken cancellation)
    {
        // On the disk, not in memory: a ZIP may be as large as the bound, and the library reads it piece by piece.
        string file = Path.Combine(Path.GetTempPath(), $"vendorrisk-plugin-{Guid.NewGuid():N}.zip");
        try
        {
            await using (FileStream copy = new(file, FileMode.CreateNew, FileAccess.Write))
            {
                await request.Content.CopyToAsync(copy, cancellation);
            }

            return PluginOutcome.Of(await library.InstallAsync(new InstallPack(file, actor.Does(request.CommandId, request.Why.Trim())), cancellation));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
