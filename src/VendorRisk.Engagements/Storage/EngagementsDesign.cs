using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class EngagementsDesign : IDesignTimeDbContextFactory<EngagementsContext>, IDesignTimeDbContextFactory<PostgresEngagementsContext>
{
    EngagementsContext IDesignTimeDbContextFactory<EngagementsContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<EngagementsContext>(EngagementsContext.Module, postgres: false));

    PostgresEngagementsContext IDesignTimeDbContextFactory<PostgresEngagementsContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<EngagementsContext>(EngagementsContext.Module, postgres: true));
}
