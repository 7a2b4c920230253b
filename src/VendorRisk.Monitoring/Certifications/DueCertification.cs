using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>A certification that somebody should look at on a day.</summary>
internal sealed record DueCertification(
    VendorId VendorId, string LegalName, VendorCertification Certification, DateOnly LastDay, int DaysLeft, AlertStage Stage);
