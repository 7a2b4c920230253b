using System.Text;
using VendorRisk.Papers;

namespace VendorRisk.Web.Intake;

/// <summary>
/// Writes what was typed as an agenda paper in plain words. It is read as any other paper is: so each fact has a line to stand on, the workspace shows it beside
/// the findings, and what is not known stays open.
/// </summary>
internal static class IntakePaper
{
    public const string FileName = "入力した内容.md";

    public static byte[] Write(IntakeForm form, Profile profile) => Encoding.UTF8.GetBytes(Text(form, profile));

    private static string Text(IntakeForm form, Profile profile)
    {
        string vendor = form.VendorOpen ? "未定" : Line(form.Vendor) + (form.Certifications.Count == 0 ? "" : $"（{string.Join("、", form.Certifications.Order(StringComparer.Ordinal))}取得）");
        StringBuilder text = new();
        text.Append(profile.ReviewBody.Length == 0 ? "付議事項" : profile.ReviewBody).Append("\n\n");
        Row("件名", Line(form.Title));
        text.Append("\n（担当部課：").Append(Line(form.Department)).Append("）\n\n事業の概要\n\n");
        Row("事業名", Line(form.Title));
        Row("担当課", Line(form.Department));
        Row("対象者", Line(form.Subjects));
        Row("事業内容", Line(form.Work) + (form.People.Trim().Length == 0 ? "" : $"　対象者数 {Line(form.People)}{(form.People.TrimEnd().EndsWith('人') ? "" : "人")}"));
        text.Append("\n件名 ").Append(Line(form.Title)).Append("\n\n");
        Row("保有課(担当課)", Line(form.Department));
        Row("登録業務の名称", Line(form.Title));
        Row("委託先", vendor);
        Row("委託に伴い事業者に処理させる情報項目", string.Join("、", form.Items.Select(Line)));
        Row("処理させる情報項目の記録媒体", Media(form));
        Row("委託の内容", Line(form.Work));
        Row("委託の開始時期及び期限", Term(form));
        Row("再委託の有無", Reentrusting(form));
        Checklist(text, $"{profile.Office}が行う個人情報保護対策", profile, form.OfficeRows);
        Checklist(text, "受託者に行わせる個人情報保護対策", profile, form.VendorRows);
        return text.ToString();

        void Row(string label, string value)
        {
            if (value.Length > 0)
            {
                text.Append(label).Append('\t').Append(value).Append('\n');
            }
        }
    }

    private static string Term(IntakeForm form) =>
        (form.Start.Trim().Length > 0 ? $"{Line(form.Start)}から" : "") + (form.End.Trim().Length > 0 ? $"{Line(form.End)}まで" : "");

    private static string Media(IntakeForm form)
    {
        string[] electronic = [.. IntakeMedia.Electronic.Where(form.Media.Contains).Concat(form.Media.Except(IntakeMedia.All).Select(Line).Order(StringComparer.Ordinal)).Concat(form.Cloud.Trim().Length > 0 ? [$"クラウド（{Line(form.Cloud)}）"] : [])];
        string[] all = [.. form.Media.Contains(IntakeMedia.Paper) ? [IntakeMedia.Paper] : Array.Empty<string>(), .. electronic.Length > 0 ? [$"電磁的媒体（{string.Join("、", electronic)}）"] : Array.Empty<string>()];
        return string.Join("及び", all);
    }

    private static string Reentrusting(IntakeForm form) => form.Reentrusted switch
    {
        null => "",
        false => "無",
        _ when form.Subcontractors.Where(Named).ToArray() is { Length: > 0 } named =>
            $"有（{string.Join("、", named.Select(vendor => vendor.Work.Trim().Length > 0 ? $"{Line(vendor.Name)}：{Line(vendor.Work)}" : Line(vendor.Name)))}）",
        _ => "有",
    };

    private static bool Named(IntakeVendor vendor) => vendor.Name.Trim().Length > 0;

    private static void Checklist(StringBuilder text, string title, Profile profile, HashSet<string> answered)
    {
        // Unticked is not answered: nobody said no.
        if (profile.Checklist.IsEmpty || answered.Count == 0)
        {
            return;
        }

        text.Append("\n個人情報保護対策チェックリスト\n\n| No. | ").Append(title).Append(" | 実施 |\n|---|---|---|\n");
        foreach (ProfileRow row in profile.Checklist)
        {
            text.Append("| ").Append(row.Number).Append(" | ").Append(row.Text).Append(" | ").Append(answered.Contains(row.Number) ? "○" : "").Append(" |\n");
        }
    }

    /// <summary>What is typed stays within its line and its cell.</summary>
    private static string Line(string typed) => string.Join(' ', typed.Split(['\r', '\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
