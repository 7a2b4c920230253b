using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Registry.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresRegistryContext(DbContextOptions<RegistryContext> options) : RegistryContext(options);
