namespace VendorRisk.Contract;

/// <summary>
/// What is on record of the erasure of the data after the work. Unknown with a record as source: the records were looked up and have none;
/// unknown without: nobody looked.
/// </summary>
public sealed record Erasure
{
    /// <summary>The date of the vendor's erasure certificate (消去証明書).</summary>
    public Fact<DateOnly> CertificateDate { get; init; } = new();

    /// <summary>The day the ward itself checked that the data is gone (消去の確認); a certificate alone does not count.</summary>
    public Fact<DateOnly> CheckedOn { get; init; } = new();

    internal Erasure Map(IFactMapper m, string path) => this with
    {
        CertificateDate = m.Map(CertificateDate, path + "/certificateDate"),
        CheckedOn = m.Map(CheckedOn, path + "/checkedOn"),
    };
}
