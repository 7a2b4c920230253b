using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Codes;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Codes for whoever has lost the authenticator app: shown once, each good once.</summary>
internal static class RecoveryCodes
{
    private const int Number = 10;

    /// <summary>Makes new ones; the earlier ones are good no more.</summary>
    public static async Task<ImmutableArray<string>> ReplaceAsync(PeopleContext db, Account account, CancellationToken cancellation)
    {
        await RemoveAsync(db, account, cancellation);
        ImmutableArray<string> codes = [.. Enumerable.Range(0, Number).Select(_ => RandomSecret.RecoveryCode())];
        db.Recovery.AddRange(codes.Select(code => new RecoveryRow { AccountId = account.Id, Hash = SecretHash.Of(CodeText.Of(code)) }));
        return codes;
    }

    public static async Task RemoveAsync(PeopleContext db, Account account, CancellationToken cancellation) =>
        db.Recovery.RemoveRange(await db.Recovery.Where(row => row.AccountId == account.Id).ToListAsync(cancellation));

    /// <summary>Uses a code up.</summary>
    /// <returns>How many are left; null when it is none.</returns>
    public static async Task<int?> RedeemAsync(PeopleContext db, Account account, string code, CancellationToken cancellation)
    {
        string hash = SecretHash.Of(code);
        List<RecoveryRow> codes = await db.Recovery.Where(row => row.AccountId == account.Id).ToListAsync(cancellation);
        if (codes.Find(row => row.Hash == hash) is not { } used)
        {
            return null;
        }

        db.Recovery.Remove(used);
        return codes.Count - 1;
    }
}
