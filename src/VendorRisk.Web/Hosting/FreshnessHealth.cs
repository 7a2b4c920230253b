using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using VendorRisk.Application;
using VendorRisk.Scoring.Judging;

namespace VendorRisk.Web.Hosting;

/// <summary>Do the pages show what was saved? Says how far news and judgements are behind, and what failed.</summary>
internal sealed class FreshnessHealth(Freshness freshness, TimeProvider clock) : IHealthCheck
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["registry"] = "事業者", ["engagements"] = "委託案件", ["scoring"] = "評価とルール" };
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(10);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        NewsLag[] behind = [.. (await freshness.NewsAsync(cancellationToken)).Where(n => n.Lag.Waiting > 0)];
        JudgingProgress judging = await freshness.JudgingAsync(cancellationToken);
        string words = string.Join(' ', behind.Select(Words).Append(judging.Waiting == 0
            ? behind.Length == 0 ? "変更はすべて反映されています。" : ""
            : string.Create(CultureInfo.InvariantCulture, $"{judging.Waiting} 件の評価を計算し直しています{Since(judging.Since)}{(judging.Failing > 0 ? $"。うち {judging.Failing} 件は失敗し、後でもう一度行います" : "")}。")));
        bool late = behind.Any(n => n.Lag.Failing > 0 || IsLate(n.Lag.Oldest)) || judging.Failing > 0 || IsLate(judging.Since);
        return late ? HealthCheckResult.Degraded(words) : HealthCheckResult.Healthy(words);
    }

    private static string Words(NewsLag news) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Names.GetValueOrDefault(news.Outbox, news.Outbox)}についての知らせ {news.Lag.Waiting} 件がまだ反映されていません{Since(news.Lag.Oldest)}{(news.Lag.Failing > 0 ? $"。うち {news.Lag.Failing} 件は失敗し、後でもう一度行います（{news.Lag.Error}）" : "")}。");

    private static string Since(DateTimeOffset? since) => since is { } moment ? $"（{Wareki.Show(moment)} から）" : "";

    private bool IsLate(DateTimeOffset? since) => since is { } moment && clock.GetUtcNow() - moment > Late;
}
