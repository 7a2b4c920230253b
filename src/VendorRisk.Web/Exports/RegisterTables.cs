using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Exports;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Exports;

/// <summary>The registers as tables. Days are in ISO form: these files are for programs and sorting.</summary>
internal sealed class RegisterTables(IVendorRegistry registry, EngagementDesk engagements, PaperQuotes quotes, JapanClock clock, SheetTexts sheetTexts, IStringLocalizer<Texts> texts)
{
    /// <summary>The register of this name in an address; null for a name that is none.</summary>
    public async Task<RegisterTable?> FindAsync(string name, CancellationToken cancellation) => name switch
    {
        "vendors" => Vendors(await VendorsAsync(cancellation)),
        "certifications" => Certifications(await VendorsAsync(cancellation)),
        "engagements" => Engagements(await RowsAsync(cancellation)),
        "findings" => await FindingsAsync(cancellation),
        _ => null,
    };

    public async Task<ImmutableArray<RegisterTable>> AllAsync(CancellationToken cancellation)
    {
        ImmutableArray<Vendor> vendors = await VendorsAsync(cancellation);
        return [Vendors(vendors), Certifications(vendors), Engagements(await RowsAsync(cancellation)), await FindingsAsync(cancellation)];
    }

    private async Task<ImmutableArray<Vendor>> VendorsAsync(CancellationToken cancellation) => (await registry.SnapshotAsync(cancellation)).Vendors;

    private async Task<ImmutableArray<EngagementRow>> RowsAsync(CancellationToken cancellation)
    {
        ImmutableArray<EngagementRow>.Builder rows = ImmutableArray.CreateBuilder<EngagementRow>();
        await foreach (EngagementRow row in engagements.AllAsync(cancellation))
        {
            rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static RegisterTable Vendors(ImmutableArray<Vendor> vendors) => new(
        "事業者",
        ["名称", "法人番号", "所在国", "認証の数", "クラウドサービスの数", "立入り調査の数", "事故の数", "見本"],
        [.. vendors.Select(v => Row(
            v.LegalName, v.CorporateNumber, v.Country, Number(v.Certifications.Length), Number(v.CloudServices.Length), Number(v.Inspections.Length), Number(v.Incidents.Length), v.Sample ? "見本" : ""))]);

    private RegisterTable Certifications(ImmutableArray<Vendor> vendors) => new(
        "認証",
        ["事業者", "種類", "規格の版", "番号", "認証の範囲", "有効期限", "残りの日数", "状態", "確認日"],
        [.. vendors.SelectMany(v => v.Certifications.Select(c => Row(
            v.LegalName, CertificationWords.Scheme(c.Scheme), c.Edition, c.Number, c.Scope, Day(c.Expires), c.DaysLeft(clock.Today)?.ToString(CultureInfo.InvariantCulture), Standing(c), Day(c.CheckedOn))))]);

    private static RegisterTable Engagements(ImmutableArray<EngagementRow> rows) => new(
        "委託案件",
        ["件名", "担当部課", "事業者", "等級", "固有リスク", "残存リスク", "指摘の数", "うち受け入れ", "対象者数", "開始日", "終了日", "次年度以降の継続", "判定の完了", "見本"],
        [.. rows.Select(r => Row(
            r.Title, r.Department, r.VendorsText, r.Grade, Number(r.Inherent), Number(r.Residual), Number(r.FindingCount), Number(r.Accepted), r.People?.ToString(CultureInfo.InvariantCulture), Day(r.Start), Day(r.End), r.Rollover ? "あり" : "", r.Complete ? "完了" : "未完了", r.Sample ? "見本" : ""))]);

    private async Task<RegisterTable> FindingsAsync(CancellationToken cancellation)
    {
        ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        await foreach (EngagementRow row in engagements.AllAsync(cancellation))
        {
            if (await engagements.FindAsync(row.Id, cancellation) is not { } found)
            {
                continue;
            }

            Func<int, string, string?> words = await quotes.OfAsync(found, cancellation);
            foreach (FindingView finding in found.Detail.Findings)
            {
                rows.Add(Row(
                    row.Title, row.Grade, texts.Of(finding.Severity), RiskNames.OfCategory(finding.Category), finding.Rule, finding.Subject, finding.Message, finding.Remedy,
                    finding.Evidence.Select(e => e.Line).FirstOrDefault(l => l is not null)?.ToString(CultureInfo.InvariantCulture),
                    finding.Evidence.Select(e => AssessmentSheets.Quote(e, found.Detail.Facts, words, sheetTexts)).FirstOrDefault(q => q.Length > 0), Number(finding.Contribution), Day(finding.Due), AssessmentSheets.Accepted(finding, sheetTexts)));
            }
        }

        return new RegisterTable("指摘", ["件名", "等級", "重さ", "分類", "規則", "対象", "指摘", "改善", "行", "引用", "点数", "期限", "受け入れ"], rows.ToImmutable());
    }

    private string Standing(VendorCertification certification) =>
        certification.StandingOn(clock.Today) is var standing && texts["Standing." + standing] is { ResourceNotFound: false } words ? words : standing.ToString();

    private static ImmutableArray<string> Row(params ReadOnlySpan<string?> cells)
    {
        ImmutableArray<string>.Builder row = ImmutableArray.CreateBuilder<string>(cells.Length);
        foreach (string? cell in cells)
        {
            row.Add(cell ?? "");
        }

        return row.MoveToImmutable();
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
