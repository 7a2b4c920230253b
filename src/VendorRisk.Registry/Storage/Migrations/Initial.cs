using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Registry.Storage.Migrations;

/// <summary>Written by hand: the tables are few, and the triggers that keep the audit log append-only belong to them.</summary>
[DbContext(typeof(RegistryContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE registry_vendor (
            Id TEXT NOT NULL CONSTRAINT PK_registry_vendor PRIMARY KEY,
            Version INTEGER NOT NULL,
            LegalName TEXT NOT NULL,
            CorporateNumber TEXT NULL,
            Sample INTEGER NOT NULL,
            State TEXT NOT NULL);

        CREATE UNIQUE INDEX registry_vendor_number ON registry_vendor (CorporateNumber);

        CREATE TABLE registry_name (
            Id INTEGER NOT NULL CONSTRAINT PK_registry_name PRIMARY KEY AUTOINCREMENT,
            VendorId TEXT NOT NULL,
            Kind TEXT NOT NULL,
            LegalForm TEXT NOT NULL,
            Core TEXT NOT NULL,
            CONSTRAINT FK_registry_name_registry_vendor_VendorId FOREIGN KEY (VendorId) REFERENCES registry_vendor (Id) ON DELETE CASCADE);

        CREATE INDEX registry_name_vendor ON registry_name (VendorId);
        CREATE INDEX registry_name_core ON registry_name (Core);

        CREATE TABLE registry_certification (
            VendorId TEXT NOT NULL,
            CertificationId TEXT NOT NULL,
            Expires TEXT NOT NULL,
            CONSTRAINT PK_registry_certification PRIMARY KEY (VendorId, CertificationId),
            CONSTRAINT FK_registry_certification_registry_vendor_VendorId FOREIGN KEY (VendorId) REFERENCES registry_vendor (Id) ON DELETE CASCADE);

        CREATE INDEX registry_certification_expires ON registry_certification (Expires);

        CREATE TABLE registry_audit (
            Sequence INTEGER NOT NULL CONSTRAINT PK_registry_audit PRIMARY KEY AUTOINCREMENT,
            At TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            VendorId TEXT NOT NULL,
            Version INTEGER NOT NULL,
            Command TEXT NOT NULL,
            CommandId TEXT NULL,
            Change TEXT NOT NULL);

        CREATE INDEX registry_audit_vendor ON registry_audit (VendorId);
        CREATE UNIQUE INDEX registry_audit_command ON registry_audit (CommandId);

        CREATE TRIGGER registry_audit_no_update BEFORE UPDATE ON registry_audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

        CREATE TRIGGER registry_audit_no_delete BEFORE DELETE ON registry_audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
        """);
}
