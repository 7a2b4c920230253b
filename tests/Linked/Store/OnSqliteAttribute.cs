using System.Reflection;
using Xunit.Sdk;

namespace VendorRisk.Testing;

/// <summary>Runs a theory on SQLite: its first parameter is the server, the others are given here.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnSqliteAttribute(params object?[] more) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[TestServer.Sqlite, .. more]];
}
