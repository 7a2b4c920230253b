using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.Monitoring;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Storage;

namespace VendorRisk.Web.Composition;

/// <summary>The tables of every module. None is left out: a module that is behind would look as if an upgrade was still to come, each time anew.</summary>
internal sealed class StoreTables(
    IVendorRegistry vendors, IEngagementBook engagements, IAssessmentBook assessments, IPolicyBook policies, IAlertBoard alerts, ITemplateBook templates, ISafeguardCorrections corrections, IPeople people,
    WebTables pages, StoreSettings store, DataDirectory data)
{
    /// <summary>Brings all of them up to date; harmless when called again.</summary>
    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        store.MakePrivate(data);
        await vendors.InitialiseAsync(cancellation);
        await engagements.InitialiseAsync(cancellation);
        await assessments.InitialiseAsync(cancellation);
        await policies.InitialiseAsync(cancellation);
        await alerts.InitialiseAsync(cancellation);
        await templates.InitialiseAsync(cancellation);
        await corrections.InitialiseAsync(cancellation);
        await people.InitialiseAsync(cancellation);
        await pages.InitialiseAsync(cancellation);
    }
}
