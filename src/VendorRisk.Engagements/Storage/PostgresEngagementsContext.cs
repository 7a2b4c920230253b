using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Engagements.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresEngagementsContext(DbContextOptions<EngagementsContext> options) : EngagementsContext(options);
