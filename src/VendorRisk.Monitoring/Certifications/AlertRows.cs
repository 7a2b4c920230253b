using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>Between what is due and the rows of alerts.</summary>
internal static class AlertRows
{
    public static string Period(DueCertification due) => $"{due.VendorId}/{Rows.Key(due.Certification.Id)}/{Rows.Day(due.LastDay)}";

    public static AlertRow New(DueCertification due, string at) => new()
    {
        At = at,
        VendorId = due.VendorId.ToString(),
        LegalName = due.LegalName,
        CertificationId = Rows.Key(due.Certification.Id),
        Scheme = due.Certification.Scheme,
        LastDay = Rows.Day(due.LastDay),
        Stage = due.Stage.ToString(),
    };

    /// <param name="row">The stage's record; null while no run has recorded it.</param>
    /// <param name="due">What the register says.</param>
    public static CertificationAlert Alert(AlertRow? row, DueCertification due) => new()
    {
        Id = row is null ? null : new AlertId(row.Sequence),
        VendorId = due.VendorId,
        LegalName = due.LegalName,
        Certification = due.Certification,
        Stage = due.Stage,
        DaysLeft = due.DaysLeft,
        RaisedAt = row is null ? null : Rows.Time(row.At),
    };
}
