using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Exports.Flow;
using VendorRisk.Exports.Prose;
using VendorRisk.Exports.Scopes;
using VendorRisk.Exports.Words;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Forms;

/// <summary>An engagement's facts as the values of a paper's marks.</summary>
internal static class PaperScopes
{
    public static TemplateScope Of(EngagementFacts facts, KeptProse prose)
    {
        ImmutableArray<TemplateScope> sheets = [.. facts.Sheets.Select((s, i) => Sheet(facts, s, i))];
        ImmutableArray<TemplateScope> checklists = [.. ChecklistWords.Of(facts)];
        ImmutableArray<TemplateScope> clauses = [.. facts.ClauseSets.Select((set, index) => ClauseWords.Of(set, index, prose))];
        FlowChart flow = FlowCharts.Of(facts);
        IEnumerable<string> printed = Words(sheets).Concat(Words(checklists)).Append(facts.Title.Or("")).Append(facts.Purpose.Or("")).Append(facts.Subjects.Or(""));
        ImmutableArray<TemplateScope> rows = [.. prose.Rows.Select(r => new TemplateScope().With("概要の欄名", r.Label).With("概要の欄内容", r.Words))];
        SheetFacts? contract = facts.Sheets.FirstOrDefault(s => s.Kind == SheetKind.Outsourcing);
        TemplateScope values = new TemplateScope { Flow = flow }
            .With("会議名", CoverTexts.Body(facts))
            .With("件名", facts.Title.Or(""))
            .With("根拠の見出し", CoverTexts.GroundLabel(facts))
            .With("根拠", CoverTexts.Grounds(facts))
            .With("担当部課", facts.Department.Or(""))
            .With("事業名", facts.Programme.Or(""))
            .With("目的", facts.Purpose.Or(""))
            .With("対象者", facts.Subjects.Or(""))
            .With("対象者数", facts.People.Count.IsKnown ? facts.People.Count.Value.ToString("N0", CultureInfo.InvariantCulture) + "人" : "")
            .With("事業内容", OutlineWords.Content(facts, prose, printed.Concat(Words(rows))))
            .With("概要の欄", rows)
            .With("委託先", string.Join('、', facts.Chain.Where(l => l.Tier == 1).Select(VendorWords.NameOf)))
            .With("再委託先", string.Join('、', facts.Chain.Where(l => l.Tier > 1).Select(VendorWords.NameOf)))
            .With("委託期間", contract is null ? "" : TermWords.Cell(contract))
            .With("個票", sheets)
            .With("チェックリスト", checklists)
            .With("特記事項", clauses)
            .With("主題の表", facts.ClauseSets.IsEmpty ? [] : [new TemplateScope().With("主題", ClauseWords.Topics(facts.ClauseSets))])
            .With("対策", facts.Safeguards.Select(s => Safeguard(s, facts)))
            .With("流れ", flow.Steps.Select((s, i) => Step(s, i, flow)));

        // A purpose, a reason or a remark may hold a number or a name that a person corrected elsewhere.
        return values.Mapped(prose.Corrections.Everywhere);
    }

    private static TemplateScope Sheet(EngagementFacts facts, SheetFacts sheet, int index) => new TemplateScope()
        .With("個票件名", sheet.Title.Or(facts.Title.Or("")))
        .With("個票種別", SheetKindWords.Of(sheet))
        .With("個票相手方", VendorWords.Cell(facts, sheet))
        .With("個票情報項目", ItemWords.Cell(sheet))
        .With("個票記録媒体", string.Join('、', sheet.Media.Select(m => m.Name.Or(""))))
        .With("個票理由", sheet.Reason.Or(""))
        .With("個票内容", TaskWords.Cell(facts, sheet))
        .With("個票期間", TermWords.Cell(sheet))
        .With("個票区の対策", SafeguardWords.Cell(facts, index, ward: true))
        .With("個票事業者の対策", SafeguardWords.Cell(facts, index, ward: false))
        .With("欄", SheetRows.Of(facts, index).Select(r => new TemplateScope().With("欄名", r.Label).With("欄内容", r.Value)))
        .With("項目", sheet.Items.Select(i => new TemplateScope().With("項目名", i.Name.Or("")).With("項目の収集方法", i.CollectedBy.Or(""))));

    private static TemplateScope Safeguard(Safeguard safeguard, EngagementFacts facts) => new TemplateScope()
        .With("対策の主体", safeguard.Side switch { Side.Ward => OfficeScope.Office.Office, Side.Contractor => "委託先", _ => "再委託先" })
        .With("対策の区分", safeguard.Section == SafeguardSection.Operational ? "運用上の対策" : "システム上の対策")
        .With("対策の番号", safeguard.Number > 0 ? safeguard.Number.ToString(CultureInfo.InvariantCulture) : "")
        .With("対策の個票", safeguard.Sheet < facts.Sheets.Length ? facts.Sheets[safeguard.Sheet].Title.Or("") : "")
        .With("対策の本文", safeguard.Text.Or(""));

    private static TemplateScope Step(FlowStep step, int index, FlowChart flow) => new TemplateScope()
        .With("流れの番号", FlowWords.Number(index + 1))
        .With("渡す側", flow.Parties[step.From].Name)
        .With("受け取る側", flow.Parties[step.To].Name)
        .With("流れの内容", step.Cargo)
        .With("流れの方法", step.Means)
        .With("流れの記録", step.Record.Length > 0 ? step.Record : "記載なし")
        .With("流れの根拠", step.Implied ? "業務の内容からの推定" : "書面の記載");

    private static IEnumerable<string> Words(ImmutableArray<TemplateScope> scopes) => scopes.SelectMany(s =>
        s.Lists.Where(l => l.Key != "項目").SelectMany(l => Words(l.Value)).Concat(s.Values.Where(v => !v.Key.StartsWith("個票", StringComparison.Ordinal) || v.Key == "個票件名").Select(v => v.Value)));
}
