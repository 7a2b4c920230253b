using VendorRisk.Registry;

namespace VendorRisk.Testing;

/// <summary>Sets of certifications as a vendor may have them on record: few values, so that they often agree, in spellings that differ.</summary>
internal sealed class RandomCertifications(int seed)
{
    private static readonly string?[] Numbers = [null, "", "－", "不明", "IS 0001", "ＩＳ ０００１", "is0001", "IS 0002"];
    private static readonly string?[] MarkNumbers = [null, "10999999(03)", "１０９９９９９９（０４）", "10999999", "11820001(02)"];
    private static readonly string?[] Holders = [null, " ", "－", "株式会社みどり印刷", "株式会社　みどり印刷", "みどりホールディングス株式会社"];
    private static readonly string?[] Scopes = [null, "", "不明", "帳票の印刷", "帳票の 印刷", "封入封緘"];
    private static readonly string[] Schemes = ["ISMS", "ISMS", "ISMS", "ISO27017", "P-mark"];

#pragma warning disable CA5394 // A seeded source on purpose: a failing set must come again.
    private readonly Random _random = new(seed);

    public VendorCertification[] Next(DateOnly today) => [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => One(today))];

    private VendorCertification One(DateOnly today)
    {
        string scheme = Of(Schemes);
        DateOnly? expires = _random.Next(8) == 0 ? null : today.AddDays(_random.Next(-5, 6) * 40);
        return new VendorCertification
        {
            Id = Guid.NewGuid(),
            Scheme = scheme,
            Number = Of(scheme == "P-mark" ? MarkNumbers : Numbers),
            Holder = Of(Holders),
            Scope = Of(Scopes),
            Issued = _random.Next(2) == 0 ? null : (expires ?? today).AddDays(-_random.Next(0, 9) * 40),
            Expires = expires,
            Standing = _random.Next(6) == 0 ? (CertificationStanding)_random.Next(1, 5) : CertificationStanding.Valid,
        };
    }

    private T Of<T>(T[] values) => values[_random.Next(values.Length)];
#pragma warning restore CA5394
}
