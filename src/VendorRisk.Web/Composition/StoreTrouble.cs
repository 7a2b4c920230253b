using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Web.Composition;

/// <summary>What an operator reads when the store cannot be written.</summary>
internal static class StoreTrouble
{
    private const int SqliteFull = 13;

    /// <summary>Whether the disk is full, as SQLite, Unix or Windows say it, at whatever depth.</summary>
    public static bool IsFull(Exception problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteErrorCode: SqliteFull } or IOException { HResult: 28 or unchecked((int)0x80070070) })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the store's driver says, whatever it is wrapped in; null when the problem is another.</summary>
    public static string? Of(Exception problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException or SocketException)
            {
                return cause.Message;
            }
        }

        return problem is DbUpdateException ? problem.Message : null;
    }

    /// <summary>Does work on a store; what its driver says becomes one sentence for the operator.</summary>
    /// <exception cref="StartupException">The store cannot be opened or written to.</exception>
    public static async Task ExplainAsync(DataDirectory data, StoreSettings store, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception problem) when (IsFull(problem))
        {
            throw new StartupException(Full(data), problem);
        }
        catch (Exception problem) when (Of(problem) is not null)
        {
            throw new StartupException($"{store.Name} を開けません（{Of(problem)}）。" + (store.Address.IsPostgres
                ? store.WhatToCheck
                : "ほかの VendorRisk が使っていないか、壊れていないかを確かめてください。壊れているときは、控えから戻してください。"), problem);
        }
    }

    public static string Full(DataDirectory data) =>
        $"データの置き場所 {data.Path} のディスクに空きがないため、書き込めません。保存済みの内容は失われていません。空きを作ってから、もう一度行ってください。";
}
