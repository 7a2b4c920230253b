using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Learning.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresLearningContext(DbContextOptions<LearningContext> options) : LearningContext(options);
