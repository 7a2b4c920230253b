using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Papers;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Records a certification; one with the same id takes the place of the earlier entry. Who records that it was checked is who checked it.</summary>
public sealed class RecordCertification(IVendorRegistry registry, AccessControl access) : IUseCase
{
    private static readonly string[] Kept = ["application/pdf", "image/png", "image/jpeg"];

    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, CertificationRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => RecordAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedVendor>> RecordAsync(Actor actor, CertificationRecord request, CancellationToken cancellation)
    {
        VendorCertification signed = request.Certification with { CheckedBy = request.Certification.CheckedOn is null ? null : actor.Name };
        if (request.File is { } file)
        {
            string mediaType = PaperMediaType.Of(file.Content);
            if (!Kept.Contains(mediaType) || file.Content.Length > PaperLimits.MaximumBytes)
            {
                return new Outcome<SavedVendor>.Rejected([new Problem(
                    "file.unfit", "file", $"「{file.Name}」は保存できません。証書の写しは、PDF、PNG、JPEG のどれかで、{PaperLimits.MaximumBytes / 1024 / 1024} MB までのファイルを選んでください。")]);
            }

            signed = signed with { File = new EvidenceFile(file.Name, mediaType, await registry.KeepEvidenceAsync(file.Content, cancellation), file.Effective) };
        }

        return await registry.RunAsync(
            new Registry.RecordCertification(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), signed), cancellation);
    }
}
