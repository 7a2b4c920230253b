using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Learning.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class LearningDesign : IDesignTimeDbContextFactory<LearningContext>, IDesignTimeDbContextFactory<PostgresLearningContext>
{
    LearningContext IDesignTimeDbContextFactory<LearningContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<LearningContext>(LearningContext.Module, postgres: false));

    PostgresLearningContext IDesignTimeDbContextFactory<PostgresLearningContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<LearningContext>(LearningContext.Module, postgres: true));
}
