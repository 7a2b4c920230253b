using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Monitoring.Storage;

/// <summary>The same tables on PostgreSQL; a type of its own, so that the server's migrations are its own.</summary>
internal sealed class PostgresMonitoringContext(DbContextOptions<MonitoringContext> options) : MonitoringContext(options);
