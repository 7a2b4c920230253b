using Microsoft.EntityFrameworkCore;
using VendorRisk.Kernel;

namespace VendorRisk.Linked.Storage;

/// <summary>The tables of a module's outbox: news, how far each subscriber has come, and what failed.</summary>
internal static class OutboxTables
{
    public static void Declare(ModelBuilder model, string module)
    {
        model.Entity<OutboxRow>(row =>
        {
            row.ToTable(module + "_outbox").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
        });
        model.Entity<OutboxCursor>().ToTable(module + "_outbox_cursor").HasKey(c => c.Subscriber);
        model.Entity<OutboxDelay>().ToTable(module + "_outbox_delay").HasKey(d => new { d.Subscriber, d.Sequence });
    }

    /// <summary>What a migration creates.</summary>
    public static string Sql(string module) =>
        $"""
        CREATE TABLE {module}_outbox (
            Sequence INTEGER NOT NULL CONSTRAINT PK_{module}_outbox PRIMARY KEY AUTOINCREMENT,
            Entity TEXT NOT NULL,
            Kind TEXT NOT NULL,
            Body TEXT NOT NULL,
            At TEXT NOT NULL);

        CREATE TABLE {module}_outbox_cursor (
            Subscriber TEXT NOT NULL CONSTRAINT PK_{module}_outbox_cursor PRIMARY KEY,
            Sequence INTEGER NOT NULL);

        CREATE TABLE {module}_outbox_delay (
            Subscriber TEXT NOT NULL,
            Sequence INTEGER NOT NULL,
            Entity TEXT NOT NULL,
            Attempts INTEGER NOT NULL,
            RetryAt TEXT NOT NULL,
            Error TEXT NOT NULL,
            CONSTRAINT PK_{module}_outbox_delay PRIMARY KEY (Subscriber, Sequence));
        """;
}
