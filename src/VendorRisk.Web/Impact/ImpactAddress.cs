using VendorRisk.Scoring.Impact;

namespace VendorRisk.Web.Impact;

/// <summary>Where it is shown who is hit.</summary>
internal static class ImpactAddress
{
    public static string OfVendor(string key) => "/impact?vendor=" + Uri.EscapeDataString(key);

    public static string OfCloud(string key) => "/impact?cloud=" + Uri.EscapeDataString(key);

    public static string Of(ImpactSubject subject) => subject.Kind == ImpactKind.Cloud ? OfCloud(subject.Key) : OfVendor(subject.Key);

    /// <summary>Where an incident of it is opened.</summary>
    public static string ToOpenCase(ImpactSubject subject) => (subject.Kind == ImpactKind.Cloud ? "/incidents/open?cloud=" : "/incidents/open?vendor=") + Uri.EscapeDataString(subject.Key);

    /// <summary>Where an incident of a vendor is opened.</summary>
    public static string ToOpenCaseOfVendor(string key) => "/incidents/open?vendor=" + Uri.EscapeDataString(key);
}
