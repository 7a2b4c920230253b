using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace VendorRisk.Web.Accounts;

/// <summary>The ways from outside, and who comes by them. What they show is exchanged at once for a session of our own, which ends like every other.</summary>
internal static partial class ExternalSignIn
{
    /// <summary>Holds what the identity provider said until it is exchanged for a session, and at the end what the provider is to be told.</summary>
    public const string Scheme = "VendorRisk.External";

    public const string IdToken = "id_token";

    private const string Mail = "email";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    public static void AddExternalSignIn(this AuthenticationBuilder authentication, SignInSettings settings)
    {
        if (settings.Provider is { } provider)
        {
            authentication.AddCookie(Scheme, KeepShortly).AddOpenIdConnect(options => Follow(options, provider));
        }
    }

    /// <summary>Who comes; null when nobody has shown who they are yet.</summary>
    public static async Task<ExternalIdentity?> FindAsync(HttpContext context, SignInSettings settings) => settings.Way switch
    {
        ExternalWay.TrustedHeader => TrustedHeader.NameOf(context) is { } name ? new ExternalIdentity(name, null) : null,
        ExternalWay.OpenIdConnect => OfProvider(await context.AuthenticateAsync(Scheme), settings.Provider!.NameClaim),
        _ => null,
    };

    private static ExternalIdentity? OfProvider(AuthenticateResult shown, string claim)
    {
        // A provider lets people type an address; until it is verified it may be anybody's.
        if (shown is not { Succeeded: true, Principal: { } who } || (claim == Mail && !string.Equals(who.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        Claim[] names = [.. who.FindAll(claim)];
        return names is [{ Value: { Length: > 0 } name }] ? new ExternalIdentity(name, who.FindFirstValue("name"), shown.Properties.GetTokenValue(IdToken)) : null;
    }

    private static void KeepShortly(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vendorrisk-external";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Between;
        cookie.SlidingExpiration = false;
    }

    private static void Follow(OpenIdConnectOptions options, OpenIdConnectSettings provider)
    {
        options.Authority = provider.Authority.ToString();
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = provider.Authority.Scheme == Uri.UriSchemeHttps;
        options.SignInScheme = Scheme;
        options.CallbackPath = AccountAddresses.ProviderBack;
        options.SignedOutCallbackPath = AccountAddresses.ProviderSignedOut;
        options.RemoteSignOutPath = default;
        options.BackchannelTimeout = Patience;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;

        // Back by a plain address, with cookies that browsers send along: a form from another site would be refused (SameOrigin).
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        foreach (CookieBuilder cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        if (provider.NameClaim == Mail)
        {
            options.Scope.Add(Mail);
        }

        options.Events.OnRemoteFailure = FailedAsync;
        options.Events.OnTokenValidated = context =>
        {
            // For signing out alone. No other token is kept.
            context.Properties?.StoreTokens(context.TokenEndpointResponse?.IdToken is { } token ? [new AuthenticationToken { Name = IdToken, Value = token }] : []);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            context.ProtocolMessage.ClientId = context.Options.ClientId;
            return Task.CompletedTask;
        };
    }

    // What exactly was wrong stands in the server's own log; whoever tries to get in learns nothing by it.
    private static Task FailedAsync(RemoteFailureContext context)
    {
        NoteFailure(context.HttpContext, context.Failure);
        context.Response.Redirect($"{AccountAddresses.External}?{AccountAddresses.Failed}=true");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>Tells the operator why the provider could not be asked, or its answer not be taken.</summary>
    public static void NoteFailure(HttpContext context, Exception? problem) =>
        LogFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExternalSignIn).FullName!), problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "認証基盤でのサインインを確かめられませんでした。")]
    private static partial void LogFailed(ILogger log, Exception? problem);
}
