using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Web.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresWebContext(DbContextOptions<WebContext> options) : WebContext(options);
