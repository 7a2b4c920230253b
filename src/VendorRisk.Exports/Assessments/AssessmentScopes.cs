using System.Globalization;
using VendorRisk.Exports.Scopes;

namespace VendorRisk.Exports.Assessments;

/// <summary>An assessment as the values of marks.</summary>
internal static class AssessmentScopes
{
    public static TemplateScope Of(AssessmentSheet sheet) => new TemplateScope()
        .With("評価件名", sheet.Title)
        .With("評価部課", sheet.Department)
        .With("評価等級", sheet.Grade)
        .With("等級の意味", sheet.GradeWords)
        .With("評価点", sheet.Points)
        .With("評価期間", sheet.Term.Length > 0 ? sheet.Term : "記載なし")
        .With("評価人数", sheet.People.Length > 0 ? sheet.People : "記載なし")
        .With("評価日", sheet.AsOf)
        .With("基準", sheet.Policy)
        .With("未完了", sheet.Incomplete)
        .With("先に直す", sheet.Foremost.Select(Finding))
        .With("指摘", sheet.Findings.Select(Finding))
        .With("指摘なし", sheet.Findings.IsEmpty ? [new TemplateScope()] : [])
        .With("連鎖", sheet.Chain.Select(Link))
        .With("不明", sheet.Unknowns.Select(u => new TemplateScope().With("不明の規則", u.Rule).With("不明の分類", u.Category).With("不明の事項", u.Missing)))
        .With("不明あり", sheet.Unknowns.IsEmpty ? [] : [new TemplateScope()])
        .With("分類", sheet.Categories.Select(c => new TemplateScope().With("分類名", c.Category).With("分類の点", c.Mark).With("分類の言葉", c.Words)));

    public static TemplateScope Of(CommitteePack pack) => new TemplateScope()
        .With("評価日", pack.AsOf)
        .With("基準", pack.Policy)
        .With("件数", pack.Items.Length.ToString(CultureInfo.InvariantCulture))
        .With("議題", pack.Items.Select((item, i) => Agenda(item, i)));

    private static TemplateScope Agenda(AssessmentSheet item, int index)
    {
        TemplateScope scope = Of(item).With("議題番号", (index + 1).ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < item.Categories.Length; i++)
        {
            scope = scope.With($"分類{i + 1}", $"{item.Categories[i].Mark}\n{item.Categories[i].Words}");
        }

        return scope;
    }

    public static TemplateScope Finding(FindingLine finding) => new TemplateScope()
        .With("指摘の重さ", finding.Severity)
        .With("指摘の分類", finding.Category)
        .With("指摘の対象", finding.Subject.Length > 0 ? finding.Subject : "案件全体")
        .With("指摘の内容", finding.Accepted.Length > 0 ? $"{finding.Message}\n{finding.Accepted}" : finding.Message)
        .With("指摘の根拠", finding.Evidence)
        .With("指摘の改善", finding.Remedy);

    private static TemplateScope Link(ChainLine link) => new TemplateScope()
        .With("連鎖の段階", link.Tier)
        .With("連鎖の名称", link.Name)
        .With("連鎖の委託元", link.Parent)
        .With("連鎖の等級", link.Grade.Length > 0 ? link.Grade : "－")
        .With("連鎖の認証", link.Certifications.Length > 0 ? link.Certifications : "記載なし")
        .With("連鎖の指摘", link.Findings.ToString(CultureInfo.InvariantCulture) + "件");
}
