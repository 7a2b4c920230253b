using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Scoring.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresScoringContext(DbContextOptions<ScoringContext> options) : ScoringContext(options);
