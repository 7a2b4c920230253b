using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.People.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class PeopleDesign : IDesignTimeDbContextFactory<PeopleContext>, IDesignTimeDbContextFactory<PostgresPeopleContext>
{
    PeopleContext IDesignTimeDbContextFactory<PeopleContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<PeopleContext>(PeopleContext.Module, postgres: false));

    PostgresPeopleContext IDesignTimeDbContextFactory<PostgresPeopleContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<PeopleContext>(PeopleContext.Module, postgres: true));
}
