using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace VendorRisk.Web.Accounts;

/// <summary>Who looks at an open page. It is asked again every half minute: a page of an account that was disabled, or has other posts by now, ends.</summary>
internal sealed class PersonState(ILoggerFactory loggers, Sessions sessions) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    /// <summary>Who acts on this page now.</summary>
    public Actor Actor
    {
        get
        {
            Task<AuthenticationState> state = GetAuthenticationStateAsync();
            return state.IsCompletedSuccessfully ? PersonClaims.ActorOf(state.Result.User) : throw new InvalidOperationException("The page was begun before its person was known.");
        }
    }

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        await sessions.RenewAsync(authenticationState.User, cancellationToken) is { } renewed && PersonClaims.AreSame(authenticationState.User, renewed);
}
