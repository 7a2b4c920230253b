using System.Reflection;
using Xunit.Sdk;

namespace VendorRisk.Testing;

/// <summary>Runs a theory on PostgreSQL, see <see cref="OnSqliteAttribute"/>; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object?[] _more;

    public OnPostgresAttribute(params object?[] more)
    {
        _more = more;
        Skip = PostgresInstance.AbsentReason;
    }

    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[TestServer.Postgres, .. _more]];
}
