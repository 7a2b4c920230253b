using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Learning.Storage;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Learning.Corrections;

/// <summary>The corrections over the store.</summary>
internal sealed class SafeguardCorrections(IDbContextFactory<LearningContext> contexts, TimeProvider clock) : ISafeguardCorrections
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using LearningContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public async Task<CorrectionResult> RecordAsync(RecordCorrection command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ImmutableArray<CorrectionProblem> problems = CorrectionCheck.Run(command);
        if (!problems.IsEmpty)
        {
            return new CorrectionResult.Rejected { Problems = problems };
        }

        CorrectionRow row = CorrectionRows.New(command, clock.GetUtcNow());
        await using LearningContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await db.Corrections.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == row.CommandId, cancellation) is { } earlier)
        {
            return CorrectionRows.SayTheSame(earlier, row)
                ? new CorrectionResult.Saved(CorrectionRows.Time(earlier.At))
                : new CorrectionResult.Rejected
                {
                    Problems = [new CorrectionProblem("commandId.reused", "commandId", "同じ操作の番号が別の訂正に使われています。画面を開き直して、もう一度操作してください。")],
                };
        }

        db.Corrections.Add(row);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new CorrectionResult.Saved(CorrectionRows.Time(row.At));
    }

    public async Task<ImmutableArray<SafeguardCorrection>> ListAsync(CancellationToken cancellation = default)
    {
        await using LearningContext db = await contexts.CreateDbContextAsync(cancellation);
        List<CorrectionRow> rows = await db.Corrections.AsNoTracking().OrderBy(c => c.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(CorrectionRows.Correction)];
    }

    public async Task<string> ExportAsync(CancellationToken cancellation = default) => CorrectionExport.Write(await ListAsync(cancellation));
}
