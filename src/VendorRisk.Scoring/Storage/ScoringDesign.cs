using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Scoring.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class ScoringDesign : IDesignTimeDbContextFactory<ScoringContext>, IDesignTimeDbContextFactory<PostgresScoringContext>
{
    ScoringContext IDesignTimeDbContextFactory<ScoringContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<ScoringContext>(ScoringContext.Module, postgres: false));

    PostgresScoringContext IDesignTimeDbContextFactory<PostgresScoringContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<ScoringContext>(ScoringContext.Module, postgres: true));
}
