using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace VendorRisk.Registry.Storage;

/// <summary>The store refused a vendor because another has its 法人番号, or its name while neither has a number.</summary>
internal sealed class DuplicateVendorException(Exception inner) : Exception("Another vendor has the number or the name.", inner)
{
    private const int UniqueViolated = 2067; // SQLITE_CONSTRAINT_UNIQUE

    public static bool IsMeant(DbUpdateException refused) => refused.InnerException
        is SqliteException { SqliteExtendedErrorCode: UniqueViolated }
        or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
