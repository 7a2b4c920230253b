using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Monitoring.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class MonitoringDesign : IDesignTimeDbContextFactory<MonitoringContext>, IDesignTimeDbContextFactory<PostgresMonitoringContext>
{
    MonitoringContext IDesignTimeDbContextFactory<MonitoringContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<MonitoringContext>(MonitoringContext.Module, postgres: false));

    PostgresMonitoringContext IDesignTimeDbContextFactory<PostgresMonitoringContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<MonitoringContext>(MonitoringContext.Module, postgres: true));
}
