namespace VendorRisk.Web.Cluster;

/// <summary>Whether the host has been asked to stop: then a proxy sends nobody here any more, and pages that are open still work for a while.</summary>
internal sealed class Drain
{
    private volatile bool begun;

    public bool Begun => begun;

    public void Begin() => begun = true;
}
