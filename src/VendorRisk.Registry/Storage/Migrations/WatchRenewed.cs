using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Registry.Storage.Migrations;

/// <summary>
/// Lists every certification that can run out. The first edition left out those it took for renewed, by a rule under which two empty fields agreed;
/// what renews what depends on the day and is now asked when the list is read.
/// </summary>
[DbContext(typeof(RegistryContext))]
[Migration("20261129000000_WatchRenewed")]
internal sealed class WatchRenewed : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        INSERT OR IGNORE INTO registry_certification (VendorId, CertificationId, Expires)
        SELECT v.Id, lower(replace(json_extract(c.value, '$.id'), '-', '')), json_extract(c.value, '$.expires')
        FROM registry_vendor v, json_each(v.State, '$.certifications') c
        WHERE json_extract(c.value, '$.expires') IS NOT NULL
          AND coalesce(json_extract(c.value, '$.standing'), 'valid') IN ('valid', 'suspended');
        """);
}
