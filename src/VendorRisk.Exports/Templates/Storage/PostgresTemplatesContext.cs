using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Exports.Templates.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresTemplatesContext(DbContextOptions<TemplatesContext> options) : TemplatesContext(options);
