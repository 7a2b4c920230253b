using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Registry.Storage.Migrations;

/// <summary>
/// The outbox, and the uniqueness of names as a constraint. Two vendors of one name without numbers can only have come from outside the product; they stay, told
/// apart by their keys, until a person corrects one.
/// </summary>
[DbContext(typeof(RegistryContext))]
[Migration("20261129020000_Outbox")]
internal sealed class Outbox : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        OutboxTables.Sql(VendorNews.Outbox) +
        """

        ALTER TABLE registry_vendor ADD COLUMN NameKey TEXT NOT NULL DEFAULT '';

        UPDATE registry_vendor SET NameKey = coalesce(
            (SELECT n.LegalForm || '|' || n.Core FROM registry_name n WHERE n.VendorId = registry_vendor.Id AND n.Kind = 'Legal'), Id);

        UPDATE registry_vendor SET NameKey = NameKey || '#' || Id WHERE CorporateNumber IS NULL AND EXISTS (
            SELECT 1 FROM registry_vendor v WHERE v.NameKey = registry_vendor.NameKey AND v.CorporateNumber IS NULL AND v.rowid < registry_vendor.rowid);

        CREATE UNIQUE INDEX registry_vendor_name ON registry_vendor (NameKey) WHERE CorporateNumber IS NULL;
        """);
}
