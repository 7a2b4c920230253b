using Hangfire.Dashboard;
using VendorRisk.Application;
using VendorRisk.Web.Accounts;

namespace VendorRisk.Web.Jobs;

/// <summary>Who may see Hangfire's own pages: who runs the system. Asked once more by Hangfire itself, whatever the address was found by.</summary>
internal sealed class DashboardGate : IDashboardAuthorizationFilter
{
    public bool Authorize(DashboardContext context) => PersonClaims.ActorOf(context.GetHttpContext().User).May(Right.RunSystem);
}
