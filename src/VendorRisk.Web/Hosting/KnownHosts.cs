namespace VendorRisk.Web.Hosting;

/// <summary>
/// Answers only under names that the operator gave: a page elsewhere whose name was made to point here (DNS rebinding) would otherwise speak to the product
/// with the browser of somebody who signed in.
/// </summary>
internal sealed class KnownHosts(RequestDelegate next, SurfaceSettings settings)
{
    public Task InvokeAsync(HttpContext context) =>
        settings.Hosts.Contains(context.Request.Host.Host)
            ? next(context)
            : PlainRefusal.WriteAsync(
                context,
                $"このホスト名ではお使いいただけません。アドレスを確かめてください。管理者の方へ: この名前で使うには、設定 {SurfaceSettings.HostsSetting} に書き加えてください。");
}
