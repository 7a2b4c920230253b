using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// Makes text fit for PostgreSQL, which refuses the character U+0000 and half characters (a surrogate alone) with an error: they become U+FFFD. So an odd
/// search finds nothing, and an odd paper can be saved, as on SQLite.
/// </summary>
internal sealed class DurableText : DbCommandInterceptor
{
    private const char Replacement = '\uFFFD';

    public static DurableText Instance { get; } = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        MakeFit(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        MakeFit(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        MakeFit(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>The text, with U+FFFD for what is no character.</summary>
    public static string Fit(string text)
    {
        if (IsFit(text))
        {
            return text;
        }

        StringBuilder fit = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) // Gives U+FFFD for half characters by itself.
        {
            fit.Append(rune.Value == 0 ? new Rune(Replacement) : rune);
        }

        return fit.ToString();
    }

    private static void MakeFit(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = parameter.Value switch
            {
                string text => Fit(text),
                List<string> texts when !texts.TrueForAll(IsFit) => texts.ConvertAll(Fit),
                string[] texts when !Array.TrueForAll(texts, IsFit) => Array.ConvertAll(texts, Fit),
                var other => other,
            };
        }
    }

    private static bool IsFit(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }

        return true;
    }
}
