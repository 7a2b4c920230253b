using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Corrects what the register says of a vendor, and its names.</summary>
internal sealed class NameDesk(
    Application.CorrectVendor correct,
    Application.RenameVendor rename,
    Application.AddAlias alias,
    VendorSaving saving,
    CurrentActor actor,
    IStringLocalizer<VendorTexts> texts,
    IStringLocalizer<DateTexts> dates)
{
    public async Task<EntryOutcome> CorrectAsync(VendorId vendor, CorrectionForm form, CancellationToken cancellation)
    {
        VendorCorrection request = new(form.Key, form.Why, vendor, form.Version, form.CorporateNumber, CountryEntry.Code(form.Country, texts), form.Note);
        return await saving.OfAsync(vendor, form, await correct.RunAsync(actor.Actor, request, cancellation), cancellation);
    }

    public async Task<EntryOutcome> RenameAsync(VendorId vendor, NameForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? since = DateWords.Optional(form.Day, texts["Rename.Since"], problems, dates);
        return problems.Count > 0
            ? EntryOutcome.Refused(problems)
            : await saving.OfAsync(vendor, form, await rename.RunAsync(actor.Actor, new VendorRenaming(form.Key, form.Why, vendor, form.Version, form.Name, since), cancellation), cancellation);
    }

    public async Task<EntryOutcome> AddAsync(VendorId vendor, NameForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? until = form.Former ? DateWords.Optional(form.Day, texts["Alias.Until"], problems, dates) : null;
        VendorNameKind kind = form.Former ? VendorNameKind.Former : VendorNameKind.Alias;
        return problems.Count > 0
            ? EntryOutcome.Refused(problems)
            : await saving.OfAsync(vendor, form, await alias.RunAsync(actor.Actor, new VendorAlias(form.Key, form.Why, vendor, form.Version, form.Name, kind, until), cancellation), cancellation);
    }
}
