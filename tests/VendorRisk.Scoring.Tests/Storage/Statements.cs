using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Scoring.Tests.Storage;

/// <summary>Counts the statements that Entity Framework sends, while it is subscribed.</summary>
/// <param name="store">A part of the connection string of the store that is listened to; others run beside it.</param>
/// <param name="counted">Called for each.</param>
internal sealed class Statements(string store, Action counted) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data && data.Connection.ConnectionString.Contains(store, StringComparison.Ordinal))
        {
            counted();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
