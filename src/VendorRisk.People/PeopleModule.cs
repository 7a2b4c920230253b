using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Linked.Storage;
using VendorRisk.People.Engine;
using VendorRisk.People.Passwords;
using VendorRisk.People.Storage;

namespace VendorRisk.People;

/// <summary>The module's only registration.</summary>
public static class PeopleModule
{
    /// <summary>Adds <see cref="IPeople"/> and <see cref="IProposals"/> over their store.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddPeople(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<PeopleContext>(PeopleContext.Module, store, options => new PeopleContext(options), options => new PostgresPeopleContext(options));
        services.TryAddSingleton<IPasswordHasher<Account>>(_ => PasswordHashing.Create());
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<PeopleStore>();
        services.AddSingleton<AccountChange>();
        services.AddSingleton<AccountWriter>();
        services.AddSingleton<PasswordWriter>();
        services.AddSingleton<CodeWriter>();
        services.AddSingleton<TokenWriter>();
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<ExternalDesk>();
        services.AddSingleton<PeopleLog>();
        services.AddSingleton<IPeople, PeopleBook>();
        services.AddSingleton<IProposals, ProposalBook>();
        return services;
    }
}
