using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Learning;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Samples;

namespace VendorRisk.Web.Composition;

/// <summary>Makes the store ready before the first page is served.</summary>
internal sealed class StoreStartup(
    DataDirectory data, StoreSettings store, IVendorRegistry vendors, IEngagementBook engagements, IAssessmentBook assessments, IAlertBoard alerts,
    ISafeguardCorrections corrections, ITemplateBook templates, IPolicyBook policies, IPackLibrary packs, LoadSampleVendors sampleVendors, SampleLoader samples)
{
    /// <exception cref="StartupException">The store cannot be opened or brought up to date.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await StoreProbe.RunAsync(store, cancellation);
            await vendors.InitialiseAsync(cancellation);
            await engagements.InitialiseAsync(cancellation);
            await assessments.InitialiseAsync(cancellation);
            await policies.InitialiseAsync(cancellation);
            await packs.InitialiseAsync(cancellation);
            await alerts.InitialiseAsync(cancellation);
            await templates.InitialiseAsync(cancellation);
            await corrections.InitialiseAsync(cancellation);
            await sampleVendors.RunAsync(cancellation);
            await samples.LoadAsync(cancellation);
        }
        catch (Exception problem) when (StoreTrouble.IsFull(problem))
        {
            throw new StartupException(StoreTrouble.Full(data), problem);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null)
        {
            throw new StartupException($"{store.Name} を開けません（{StoreTrouble.Of(problem)}）。" + (store.Address.IsPostgres
                ? store.WhatToCheck
                : "ほかの VendorRisk が使っていないか、壊れていないかを確かめてください。壊れているときは、控えから戻してください。"), problem);
        }
    }
}
