using System.Globalization;
using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry.Certifications;

/// <summary>What must hold of a certification before it goes on record.</summary>
internal static class CertificationCheck
{
    public static VendorCertification Run(VendorCertification stated, DateOnly today, ProblemList problems)
    {
        VendorCertification tidy = stated with
        {
            Scheme = problems.Required(stated.Scheme, "scheme", "認証の種類", 100),
            Edition = problems.Optional(stated.Edition, "edition", "規格の版", 100),
            Number = problems.Optional(stated.Number, "number", "認証番号", 100),
            Issuer = problems.Optional(stated.Issuer, "issuer", "認証機関", 200),
            Holder = problems.Optional(stated.Holder, "holder", "認証の名義", 200),
            Scope = problems.Optional(stated.Scope, "scope", "認証の範囲"),
            CheckedBy = problems.Optional(stated.CheckedBy, "checkedBy", "確認者", 100),
            Evidence = problems.Optional(stated.Evidence, "evidence", "確認の根拠"),
            File = stated.File is { } file ? file with { Name = problems.Required(file.Name, "file", "証書の写しのファイル名", 200) } : null,
        };
        problems.Plausible(tidy.File?.Effective, "effective", "写しの日付");
        problems.NotAfter(tidy.File?.Effective, today, "effective", "写しの日付");
        Dates(tidy, today, problems);
        if (tidy.Scheme == CertificationSchemeNames.PMark && tidy.Number is not null)
        {
            tidy = tidy with { Number = PMarkNumber.Checked(tidy.Number, tidy.Issued ?? tidy.Expires, problems) };
        }

        return tidy;
    }

    private static void Dates(VendorCertification tidy, DateOnly today, ProblemList problems)
    {
        if (tidy.Id == Guid.Empty)
        {
            problems.Add("id.empty", "id", "記録の番号がありません。画面を開き直して登録してください。");
        }

        if (tidy.Issued > tidy.Expires)
        {
            problems.Add("expires.beforeIssued", "expires", string.Create(CultureInfo.InvariantCulture, $"有効期限（{tidy.Expires:yyyy-MM-dd}）が取得日（{tidy.Issued:yyyy-MM-dd}）より前です。証書を見て入力し直してください。"));
        }

        problems.Plausible(tidy.Issued, "issued", "取得日");
        problems.Plausible(tidy.Expires, "expires", "有効期限");
        problems.Plausible(tidy.CheckedOn, "checkedOn", "確認日");
        problems.NotAfter(tidy.CheckedOn, today, "checkedOn", "確認日");
        if (tidy.CheckedOn is not null && tidy.CheckedBy is null)
        {
            problems.Add("checkedBy.empty", "checkedBy", "確認日があるのに確認者がありません。確かめた人の名前を入力してください。");
        }

        if (tidy.CheckedOn is null && (tidy.CheckedBy is not null || tidy.Evidence is not null))
        {
            problems.Add("checkedOn.empty", "checkedOn", "確認者または根拠があるのに確認日がありません。確かめた日を入力してください。");
        }
    }
}
