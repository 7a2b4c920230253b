using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Exports.Templates.Storage.Migrations;

/// <summary>The index that belongs to the reference from a choice to its form.</summary>
[DbContext(typeof(TemplatesContext))]
[Migration("20261129190000_ChoiceIndex")]
internal sealed class ChoiceIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex(name: "templates_choice_template", table: "templates_choice", column: "Template");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex(name: "templates_choice_template", table: "templates_choice");
}
