using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.Features;
using Radzen;
using VendorRisk.Monitoring;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api;
using VendorRisk.Web.Api.Documents;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Incidents;
using VendorRisk.Web.Jobs;
using VendorRisk.Web.Meetings;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Shell;
using VendorRisk.Web.Webhooks;

namespace VendorRisk.Web;

/// <summary>Builds the web application: services, then the order of what a request passes through.</summary>
internal static class WebApplicationFactory
{
    public const string DefaultAddress = "http://localhost:5080";

    public static WebApplication Create(string[] args)
    {
        // The content root is the program's own folder, so that what is served does not depend on where it was started.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.Logging.AddFilter("Microsoft", LogLevel.Warning)
            // A store that is busy for a moment is tried again by itself; a job that fails says so under the product's own name.
            .AddFilter("Hangfire", LogLevel.Error)
            .AddFilter("VendorRisk", LogLevel.Warning)
            // A rule over its soft limit is news for its author, who asks for it; the person at the console has nothing to do.
            .AddFilter("VendorRisk.PluginHost.Evaluation", LogLevel.Error)
            // Why it did not start is said once, by WebServer, in the operator's words.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Whoever asks is told; a proxy asks every second.
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);

        DataDirectory data = DataDirectory.Resolve(builder.Configuration);
        data.Prepare();
        SurfaceSettings surface = SurfaceSettings.Resolve(builder.Configuration, data);
        SignInSettings signIn = SignInSettings.Resolve(builder.Configuration, surface);
        WebhookSettings webhooks = WebhookHosts.Resolve(builder.Configuration);
        builder.Services.AddSingleton(surface);
        builder.Services.AddSingleton(PersonLimits.Resolve(builder.Configuration));
        builder.Services.AddSingleton(ResidentsSettings.Resolve(builder.Configuration));
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = UploadLimit.Bytes;
            server.UseOfficeCertificate(data);
        });
        StoreSettings store = StoreSettings.Resolve(builder.Configuration, data);
        ClusterSettings cluster = ClusterSettings.Resolve(builder.Configuration, store);
        builder.Services.AddVendorRisk(
            data, CurrentActor.Resolve(builder.Configuration), store, ProfileSettings.Resolve(builder.Configuration, data), builder.Configuration, ReadingSettings.Resolve(builder.Configuration));
        builder.Services.AddWebhooks(webhooks);
        builder.Services.AddCluster(cluster, data.Keys);
        builder.AddSilo(store, cluster);
        AddServices(builder.Services, signIn);
        builder.Services.AddApi(builder.Configuration);

        WebApplication app = builder.Build();
        UsePipeline(app, surface, signIn);
        return app;
    }

    private static void AddServices(IServiceCollection services, SignInSettings signIn)
    {
        services.AddPages();
        services.AddAccounts(signIn);
        services.AddHostedService<SampleStartup>();
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = UploadLimit.Bytes);
        services.AddAntiforgery(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddLocalization();
        services.AddVendorRiskLanguages();
        services.AddHealthChecks()
            .AddCheck<DataDirectoryHealth>("data")
            .AddCheck<StoreHealth>("store", tags: [HealthEndpoints.Ready])
            .AddCheck<NodeHealth>("node", tags: [HealthEndpoints.Ready])
            .AddCheck<FreshnessHealth>("freshness")
            .AddCheck<JobsHealth>("jobs");
        services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // A lost page comes back to its draft by its address; what is kept beyond a short break of the line is memory alone, 2 to 3 MB a page.
            circuits.DisconnectedCircuitMaxRetained = 30;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(2);
        });
        services.AddSingleton<CircuitTally>();
        services.AddSingleton<CircuitHandler>(provider => provider.GetRequiredService<CircuitTally>());
        services.AddHostedService<MemoryReturn>();
        services.AddRadzenComponents();
    }

    private static void UsePipeline(WebApplication app, SurfaceSettings surface, SignInSettings signIn)
    {
        // While the address is still that of whoever speaks to us.
        app.UseMiddleware<TrustedHeader>();

        // Who asks, and under which name, is settled before anything is looked up.
        app.UseNamedProxies(surface);
        app.UseExceptionHandler("/fault", createScopeForErrors: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<KnownHosts>();
        app.UseMiddleware<SameOrigin>();

        // What was sent with a form is not run through a page again: a form without its token would then fail as a fault of ours.
        app.UseWhen(context => !HttpMethods.IsPost(context.Request.Method), pages => pages.UseStatusCodePagesWithReExecute("/not-found"));
        app.UseWhen(ApiBorder.Bounds, api => api.UseMiddleware<ApiBorder>());
        app.UseWhen(ReferencePolicy.Bounds, page => page.UseMiddleware<ReferencePolicy>());
        app.UseMiddleware<HeadRequests>();

        // Named here, so that the middleware above has its say before an address is looked up by its method.
        app.UseRouting();
        app.UseWhen(ApiBorder.Bounds, api => api.UseMiddleware<KnownAddresses>());
        app.UseRequestLocalization();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();

        // Everybody's, so nobody is looked up for them.
        app.MapStaticAssets().ShortCircuit();
        app.MapAccounts(signIn);
        app.MapVendorRiskHealth();
        app.MapLanguageSwitch();
        app.MapVendorRiskExports();
        app.MapVendorRiskMeetings();
        app.MapVendorRiskIncidents();
        app.MapApi();
        app.MapJobsDashboard();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(
            interactive => interactive.ContentSecurityFrameAncestorsPolicy = null);
    }
}
