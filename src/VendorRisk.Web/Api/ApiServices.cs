using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using VendorRisk.Application;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Documents;
using VendorRisk.Web.Api.Requests;
using VendorRisk.Web.Api.Resources;

namespace VendorRisk.Web.Api;

/// <summary>The API: how programs come in, and what they find.</summary>
internal static class ApiServices
{
    /// <summary>Asks for a token, whatever it may.</summary>
    private const string AnyToken = "api";

    /// <summary>Whoever signed in on a page, or with a token, may read what the API is like.</summary>
    private const string Reader = "api:document";

    public static void AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Call>();
        services.AddSingleton(TokenLimits.Resolve(configuration));
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Bearer, null);
        AuthorizationBuilder authorization = services.AddAuthorizationBuilder()
            .AddPolicy(AnyToken, policy => policy.AddAuthenticationSchemes(TokenHandler.Bearer).RequireAuthenticatedUser())
            .AddPolicy(Reader, policy => policy.AddAuthenticationSchemes(PersonClaims.Scheme, TokenHandler.Bearer).RequireAuthenticatedUser());
        foreach (Right right in Enum.GetValues<Right>())
        {
            authorization.AddPolicy(
                AddressRules.PolicyOf(right),
                policy => policy.AddAuthenticationSchemes(TokenHandler.Bearer).RequireAuthenticatedUser().RequireClaim(PersonClaims.Right, right.ToString()));
        }

        services.AddApiDocument();
    }

    public static void MapApi(this WebApplication app)
    {
        // Nothing of it is a form, and no cookie is taken: a token on the request is what stands against forgery.
        RouteGroupBuilder api = app.MapGroup(ApiAddresses.Root).RequireAuthorization(AnyToken).DisableAntiforgery().AddEndpointFilter(app.Services.GetRequiredService<TokenLimits>());
        api.MapEngagements();
        api.MapFollowUps();
        api.MapVendors();
        api.MapMeetings();
        api.MapOverviews();
        api.MapPapers();
        api.MapWebhooks();
        app.MapApiDocument(Reader);
    }
}
