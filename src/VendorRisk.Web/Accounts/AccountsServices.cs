using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using VendorRisk.Application;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Accounts;

/// <summary>Who signs in, and what each address asks of them. What names no right still asks for a sign-in.</summary>
internal static class AccountsServices
{
    public static void AddAccounts(this IServiceCollection services, SignInSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Sessions>();
        services.AddSingleton<SampleDoor>();
        services.AddHostedService<SamplePeopleStartup>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<PeopleDesk>();
        services.AddScoped<PersonState>();
        services.AddScoped<AuthenticationStateProvider>(provider => provider.GetRequiredService<PersonState>());
        services.AddScoped(provider => new CurrentActor(() => provider.GetRequiredService<PersonState>().Actor));
        services.AddSignInLimit();
        services.AddCascadingAuthenticationState();
        AuthenticationBuilder authentication = services.AddAuthentication(PersonClaims.Scheme).AddCookie(PersonClaims.Scheme, cookie =>
        {
            cookie.Cookie.Name = "vendorrisk";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = Sessions.Idle;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = AccountAddresses.SignIn;
            cookie.AccessDeniedPath = AccountAddresses.Refused;
            cookie.ReturnUrlParameter = AccountAddresses.Back;
            cookie.EventsType = typeof(SessionEvents);
        });
        authentication.AddExternalSignIn(settings);
        AuthorizationBuilder authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (string right in Enum.GetNames<Right>())
        {
            authorization.AddPolicy(right, policy => policy.RequireClaim(PersonClaims.Right, right));
        }
    }
}
