using VendorRisk.Application;
using VendorRisk.Registry;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Resources;

/// <summary>The register of vendors.</summary>
internal static class VendorAddresses
{
    private const string What = "事業者";

    public static void MapVendors(this RouteGroupBuilder api)
    {
        RouteGroupBuilder all = api.MapGroup("/vendors").WithTags("vendors");
        all.MapGet("", ListAsync).Reads<Listing<VendorSummary>>(Right.ReadPapers, "事業者の一覧（名称順）").WithName("ListVendors");
        all.MapGet("/{id}", FindAsync).Reads<Vendor>(Right.ReadPapers, "一つの事業者").WithName("GetVendor");
        all.MapGet("/{id}/history", HistoryAsync).Reads<Listing<VendorHistoryEntry>>(Right.ReadPapers, "変更の記録（古い順）").WithName("ListVendorHistory");
        all.MapPost("", RegisterAsync).Makes<SavedVendor>(Application.RegisterVendor.Needs, "事業者を登録する").Takes<VendorBody>().WithName("RegisterVendor");

        all.MapPut("/{id}", (string id, Call call, Application.CorrectVendor use) => RunAsync<VendorCorrectionBody>(
            call, (version, body) => use.RunAsync(call.Actor, new VendorCorrection(call.CommandId, body.Why, Keys.Vendor(id), version, body.CorporateNumber, body.Country, body.Note), call.Cancellation)))
            .Changes<SavedVendor>(Application.CorrectVendor.Needs, "法人番号・国・備考を訂正する").Takes<VendorCorrectionBody>().WithName("CorrectVendor");
        all.MapPut("/{id}/name", (string id, Call call, Application.RenameVendor use) => RunAsync<VendorRenameBody>(
            call, (version, body) => use.RunAsync(call.Actor, new VendorRenaming(call.CommandId, body.Why, Keys.Vendor(id), version, body.LegalName, body.Since), call.Cancellation)))
            .Changes<SavedVendor>(Application.RenameVendor.Needs, "商号の変更を記録する").Takes<VendorRenameBody>().WithName("RenameVendor");
        all.MapPost("/{id}/names", (string id, Call call, Application.AddAlias use) => RunAsync<VendorNameBody>(
            call, (version, body) => use.RunAsync(call.Actor, new VendorAlias(call.CommandId, body.Why, Keys.Vendor(id), version, body.Name, body.Kind, body.Until), call.Cancellation)))
            .Changes<SavedVendor>(Application.AddAlias.Needs, "別名・旧名を足す").Takes<VendorNameBody>().WithName("AddVendorName");
        all.MapPost("/{id}/merger", (string id, Call call, MergeVendors use) => RunAsync<VendorMergeBody>(
            call, (version, body) => use.RunAsync(call.Actor, new VendorMerge(call.CommandId, body.Why, Keys.Vendor(id), version, body.Into, body.Kind, body.On), call.Cancellation)))
            .Changes<SavedVendor>(MergeVendors.Needs, "別の事業者に統合する（元に戻せない）").Takes<VendorMergeBody>().WithName("MergeVendor");
        MapEntries(all);
    }

    private static void MapEntries(RouteGroupBuilder all)
    {
        all.MapPost("/{id}/certifications", (string id, Call call, Application.RecordCertification use) => RunAsync<CertificationBody>(
            call, (version, body) => use.RunAsync(call.Actor, new CertificationRecord(call.CommandId, body.Why, Keys.Vendor(id), version, body.Certification), call.Cancellation)))
            .Changes<SavedVendor>(Application.RecordCertification.Needs, "認証を記録する").Takes<CertificationBody>().WithName("RecordCertification");
        all.MapPost("/{id}/cloud-services", (string id, Call call, Application.RecordCloudService use) => RunAsync<CloudServiceBody>(
            call, (version, body) => use.RunAsync(call.Actor, new CloudServiceRecord(call.CommandId, body.Why, Keys.Vendor(id), version, body.Service), call.Cancellation)))
            .Changes<SavedVendor>(Application.RecordCloudService.Needs, "クラウドサービスを記録する").Takes<CloudServiceBody>().WithName("RecordCloudService");
        all.MapPost("/{id}/inspections", (string id, Call call, Application.RecordInspection use) => RunAsync<InspectionBody>(
            call, (version, body) => use.RunAsync(call.Actor, new InspectionRecord(call.CommandId, body.Why, Keys.Vendor(id), version, body.Inspection), call.Cancellation)))
            .Changes<SavedVendor>(Application.RecordInspection.Needs, "立入り調査を記録する").Takes<InspectionBody>().WithName("RecordInspection");
        all.MapPost("/{id}/incidents", (string id, Call call, Application.RecordIncident use) => RunAsync<IncidentBody>(
            call, (version, body) => use.RunAsync(call.Actor, new IncidentRecord(call.CommandId, body.Why, Keys.Vendor(id), version, body.Incident), call.Cancellation)))
            .Changes<SavedVendor>(Application.RecordIncident.Needs, "事故を記録する").Takes<IncidentBody>().WithName("RecordIncident");
        all.MapPost("/{id}/entries/{entry:guid}/strike", (string id, Guid entry, Call call, Application.StrikeEntry use) => RunAsync<ReasonBody>(
            call, (version, body) => use.RunAsync(call.Actor, new VendorEntryToStrike(call.CommandId, body.Why, Keys.Vendor(id), version, entry), call.Cancellation)))
            .Changes<SavedVendor>(Application.StrikeEntry.Needs, "誤って記録したものを取り消す").Takes<ReasonBody>().WithName("StrikeEntry");
    }

    private static async Task<IResult> ListAsync(Call call, IVendorRegistry registry, string? text, bool? sample, int? offset, int? limit) =>
        Results.Ok(Paging.Of(offset, limit).Part(call.Context, await registry.ListAsync(new VendorFilter { Text = text, Sample = sample }, call.Cancellation)));

    private static async Task<IResult> FindAsync(string id, Call call, IVendorRegistry registry)
    {
        Vendor? found = await registry.FindAsync(Keys.Vendor(id), call.Cancellation);
        return Answer.Found(call.Context, found, found?.Version, What);
    }

    private static async Task<IResult> HistoryAsync(string id, Call call, IVendorRegistry registry, int? offset, int? limit) =>
        Results.Ok(Paging.Of(offset, limit).Part(call.Context, await registry.HistoryAsync(Keys.Vendor(id), call.Cancellation)));

    // The command names the vendor, so that registering twice is registering once.
    private static async Task<IResult> RegisterAsync(Call call, Application.RegisterVendor use)
    {
        VendorBody body = await call.BodyAsync<VendorBody>();
        Guid command = call.CommandId;
        return await call.AnswerAsync(
            await use.RunAsync(call.Actor, new VendorRegistration(command, body.Why, new VendorId(command), body.LegalName, body.CorporateNumber, body.Country, body.Note), call.Cancellation),
            saved => saved.Version,
            saved => $"{ApiAddresses.Root}/vendors/{saved.Id}");
    }

    private static async Task<IResult> RunAsync<T>(Call call, Func<long, T, Task<Outcome<SavedVendor>>> use)
        where T : class
    {
        long version = call.Revision;
        return await call.AnswerAsync(await use(version, await call.BodyAsync<T>()), saved => saved.Version);
    }
}
