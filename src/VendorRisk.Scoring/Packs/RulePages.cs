using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>The pages beside the rules: in the folder of the shipped plugins, or among the stored files of installed ones.</summary>
internal sealed class RulePages(IAssessor assessor, ScoringOptions options, IDbContextFactory<ScoringContext> contexts) : IRulePages
{
    public RuleDescriptor? Find(string id) => assessor.Rules.FirstOrDefault(rule => rule.Id == id);

    public async Task<string?> TextAsync(string id, CancellationToken cancellation = default)
    {
        // Only the name of a rule in force becomes the name of a file.
        if (Find(id) is null)
        {
            return null;
        }

        string page = id + ".md";
        DirectoryInfo shipped = new(options.PluginsFolder);
        if (shipped.Exists && shipped.EnumerateFiles(page, SearchOption.AllDirectories).FirstOrDefault() is { } file)
        {
            return await File.ReadAllTextAsync(file.FullName, cancellation);
        }

        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        byte[]? stored = await (
            from f in db.PackFiles.AsNoTracking()
            join p in db.Packs.AsNoTracking() on new { f.Id, f.Version } equals new { p.Id, Version = p.ActiveVersion! }
            where f.Name == page
            select f.Content).FirstOrDefaultAsync(cancellation);
        return stored is null ? null : Encoding.UTF8.GetString(stored);
    }
}
