using Microsoft.EntityFrameworkCore;

namespace VendorRisk.People.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresPeopleContext(DbContextOptions<PeopleContext> options) : PeopleContext(options);
