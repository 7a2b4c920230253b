using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Registry.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class RegistryDesign : IDesignTimeDbContextFactory<RegistryContext>, IDesignTimeDbContextFactory<PostgresRegistryContext>
{
    RegistryContext IDesignTimeDbContextFactory<RegistryContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<RegistryContext>(RegistryContext.Module, postgres: false));

    PostgresRegistryContext IDesignTimeDbContextFactory<PostgresRegistryContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<RegistryContext>(RegistryContext.Module, postgres: true));
}
