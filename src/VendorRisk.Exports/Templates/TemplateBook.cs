using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Exports.Templates.Storage;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Exports.Templates;

/// <summary>Forms over the store.</summary>
internal sealed class TemplateBook(IDbContextFactory<TemplatesContext> contexts, TimeProvider clock) : ITemplateBook
{
    private const string NoName = "様式.docx";

    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public async Task<TemplateUpload> AddAsync(string name, ReadOnlyMemory<byte> content, string who, string why, CancellationToken cancellation = default)
    {
        ImmutableArray<string> problems = [.. Missing(who, why), .. TemplateCheck.Of(content)];
        if (!problems.IsEmpty)
        {
            return new TemplateUpload(null, problems);
        }

        TemplateRow row = new()
        {
            Name = string.IsNullOrWhiteSpace(name) ? NoName : Path.GetFileName(name.Trim()),
            Hash = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            Content = content.ToArray(),
            At = Stamp(),
            Who = who.Trim(),
            Why = why.Trim(),
        };
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        db.Templates.Add(row);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new TemplateUpload(new StoredTemplate(row.Number, row.Name, row.Hash, Time(row.At), row.Who, row.Why), []);
    }

    public async Task<bool> ChooseAsync(long? number, string who, string why, CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (number is { } named && !await db.Templates.AnyAsync(t => t.Number == named, cancellation))
        {
            return false;
        }

        db.Choices.Add(new ChoiceRow { Template = number, At = Stamp(), Who = who, Why = why });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task<ReadOnlyMemory<byte>?> InUseAsync(CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        ChoiceRow? choice = await db.Choices.AsNoTracking().OrderByDescending(c => c.Sequence).FirstOrDefaultAsync(cancellation);
        return choice?.Template is { } number ? await ContentAsync(number, cancellation) : null;
    }

    public async Task<ReadOnlyMemory<byte>?> ContentAsync(long number, CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        TemplateRow? row = await db.Templates.AsNoTracking().FirstOrDefaultAsync(t => t.Number == number, cancellation);
        if (row is null)
        {
            // Not a conditional expression: there null would become an array that is null, and so an empty form.
            return null;
        }

        return row.Content;
    }

    public async Task<ImmutableArray<StoredTemplate>> ListAsync(CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await db.Templates.AsNoTracking().OrderByDescending(t => t.Number)
            .Select(t => new { t.Number, t.Name, t.Hash, t.At, t.Who, t.Why }).ToListAsync(cancellation);
        return [.. rows.Select(t => new StoredTemplate(t.Number, t.Name, t.Hash, Time(t.At), t.Who, t.Why))];
    }

    public async Task<ImmutableArray<TemplateChoice>> HistoryAsync(CancellationToken cancellation = default)
    {
        await using TemplatesContext db = await contexts.CreateDbContextAsync(cancellation);
        List<ChoiceRow> rows = await db.Choices.AsNoTracking().OrderByDescending(c => c.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(c => new TemplateChoice(c.Template, Time(c.At), c.Who, c.Why))];
    }

    private static IEnumerable<string> Missing(string who, string why)
    {
        if (string.IsNullOrWhiteSpace(who))
        {
            yield return "登録する人の名前を入れてください。";
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            yield return "様式を変える理由を入れてください。";
        }
    }

    private string Stamp() => clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);
}
