using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace VendorRisk.Web.Hosting;

/// <summary>Japanese unless a person chose English; the choice lives in a cookie, the browser's own language is not asked.</summary>
internal static class Languages
{
    public const string Japanese = "ja";
    public const string English = "en";

    public static void AddVendorRiskLanguages(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Japanese).AddSupportedCultures(Japanese, English).AddSupportedUICultures(Japanese, English);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });

    public static void MapLanguageSwitch(this WebApplication app) =>
        app.MapGet("/language/{culture}", (string culture, string? back, HttpContext context) =>
        {
            if (culture is not (Japanese or English))
            {
                return Results.NotFound();
            }

            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(new CultureInfo(culture))),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, IsEssential = true });
            return Results.LocalRedirect(LocalAddress.Of(back));
        }).AllowAnonymous();
}
