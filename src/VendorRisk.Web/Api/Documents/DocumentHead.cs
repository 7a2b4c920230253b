using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace VendorRisk.Web.Api.Documents;

/// <summary>What the description says of the API as a whole.</summary>
internal sealed class DocumentHead : IOpenApiDocumentTransformer
{
    private const string Scheme = "token";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "VendorRisk API",
            Version = "v1",
            Description =
                "画面でできることを、プログラムから行います。「自分の利用者情報」の画面で作ったトークンを Authorization: Bearer で送ってください。トークンは、持ち主の役割と範囲を超えません。\n\n"
                + "変更: 対象を GET で読み、答えの ETag を If-Match に付けます（ないと 428、ほかの人が先に変えていると 412）。Idempotency-Key を付けると、同じ内容を二度送っても一度だけ行われます（別の内容なら 422）。"
                + "誤り: application/problem+json（RFC 9457）で、すべての問題が errors にあります。一覧: limit と offset。続きの番地は next と Link にあります。"
                + "ETag は変更の番号です。評価は日付と方針でも変わるため、304 は返しません。",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "vrk_…", Description = "自分で作ったトークン" },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
