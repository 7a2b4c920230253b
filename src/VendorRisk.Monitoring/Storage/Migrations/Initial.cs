using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Monitoring.Storage.Migrations;

/// <summary>Written by hand: the tables are few, and the triggers that keep them append-only belong to them.</summary>
[DbContext(typeof(MonitoringContext))]
[Migration("20261121000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE monitoring_alert (
            Sequence INTEGER NOT NULL CONSTRAINT PK_monitoring_alert PRIMARY KEY AUTOINCREMENT,
            At TEXT NOT NULL,
            VendorId TEXT NOT NULL,
            LegalName TEXT NOT NULL,
            CertificationId TEXT NOT NULL,
            Scheme TEXT NOT NULL,
            LastDay TEXT NOT NULL,
            Stage TEXT NOT NULL);

        CREATE UNIQUE INDEX monitoring_alert_once ON monitoring_alert (VendorId, CertificationId, LastDay, Stage);

        CREATE TABLE monitoring_acknowledgement (
            AlertId INTEGER NOT NULL CONSTRAINT PK_monitoring_acknowledgement PRIMARY KEY,
            CommandId TEXT NOT NULL,
            At TEXT NOT NULL,
            Who TEXT NOT NULL,
            Why TEXT NOT NULL,
            CONSTRAINT FK_monitoring_acknowledgement_monitoring_alert_AlertId FOREIGN KEY (AlertId) REFERENCES monitoring_alert (Sequence) ON DELETE RESTRICT);

        CREATE UNIQUE INDEX monitoring_acknowledgement_command ON monitoring_acknowledgement (CommandId);

        CREATE TABLE monitoring_review (
            Sequence INTEGER NOT NULL CONSTRAINT PK_monitoring_review PRIMARY KEY AUTOINCREMENT,
            At TEXT NOT NULL,
            Day TEXT NOT NULL,
            Due INTEGER NOT NULL,
            Raised INTEGER NOT NULL);

        CREATE TRIGGER monitoring_alert_no_update BEFORE UPDATE ON monitoring_alert
        BEGIN SELECT RAISE(ABORT, 'alerts are append-only'); END;

        CREATE TRIGGER monitoring_alert_no_delete BEFORE DELETE ON monitoring_alert
        BEGIN SELECT RAISE(ABORT, 'alerts are append-only'); END;

        CREATE TRIGGER monitoring_acknowledgement_no_update BEFORE UPDATE ON monitoring_acknowledgement
        BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;

        CREATE TRIGGER monitoring_acknowledgement_no_delete BEFORE DELETE ON monitoring_acknowledgement
        BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;
        """);
}
