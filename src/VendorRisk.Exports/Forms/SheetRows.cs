using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Exports.Words;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Forms;

/// <summary>The rows of a form: the labels are those of its kind, so that any reader of such papers, ours too, knows the kind by them.</summary>
internal static class SheetRows
{
    public static ImmutableArray<(string Label, string Value)> Of(EngagementFacts facts, int index)
    {
        SheetFacts sheet = facts.Sheets[index];
        IEnumerable<(string, string)> rows = sheet.Kind switch
        {
            SheetKind.Outsourcing or SheetKind.ReOutsourcing => Entrusting(facts, sheet, index),
            SheetKind.ExternalConnection => Connection(facts, sheet, index),
            SheetKind.ExternalProvision => Provision(facts, sheet, index),
            SheetKind.SecondaryUse => Use(facts, sheet, index),
            SheetKind.IndirectCollection => Collection(facts, sheet),
            _ => Development(facts, sheet, index),
        };
        return [.. rows.Where(r => r.Item2.Length > 0)];
    }

    private static IEnumerable<(string Label, string Value)> Entrusting(EngagementFacts facts, SheetFacts sheet, int index)
    {
        int tier = sheet.Tier.Or(sheet.Kind == SheetKind.Outsourcing ? 1 : 2);
        string deed = TierWords.Deed(tier);
        yield return ("保有課（担当課）", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        yield return (VendorLabel(facts, sheet, tier), Or(VendorWords.Cell(facts, sheet), "　"));
        yield return ($"{deed}に伴い事業者に処理させる情報項目（だれの、どのような項目か）", ItemWords.Cell(sheet));
        yield return ("処理させる情報項目の記録媒体", Media(sheet));
        yield return ($"{deed}理由", Words(sheet.Reason));
        yield return ($"{deed}の内容", TaskWords.Cell(facts, sheet));
        yield return ($"{deed}の開始時期及び期限", TermWords.Cell(sheet));
        yield return (tier == 1 ? "再委託の有無" : "再々委託の有無", ReentrustingWords.Cell(facts, sheet));
        yield return ($"{deed}にあたり{Ward}が行う情報保護対策", SafeguardWords.Cell(facts, index, ward: true));
        yield return (tier == 1 ? "受託事業者に行わせる情報保護対策" : $"{TierWords.Party(tier)}に行わせる情報保護対策", SafeguardWords.Cell(facts, index, ward: false));
    }

    private static IEnumerable<(string Label, string Value)> Connection(EngagementFacts facts, SheetFacts sheet, int index)
    {
        yield return ("保有課（担当課）", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        yield return ("結合される情報項目（だれの、どのような項目か）", ItemWords.Cell(sheet));
        yield return ("情報項目の記録媒体", Media(sheet));
        yield return ("結合の相手方", VendorWords.Counterparty(facts, sheet));
        yield return ("結合する理由", Words(sheet.Reason));
        yield return ("結合の形態", Words(sheet.Connection));
        yield return ("結合の開始時期と期間", TermWords.Cell(sheet));
        yield return ("情報保護対策", SafeguardWords.Cell(facts, index, ward: true));
        yield return ("結合の相手方としての情報保護対策", SafeguardWords.Cell(facts, index, ward: false));
    }

    private static IEnumerable<(string Label, string Value)> Provision(EngagementFacts facts, SheetFacts sheet, int index)
    {
        yield return ("保有課（担当課）", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        yield return ("外部提供の相手方", VendorWords.Counterparty(facts, sheet));
        yield return ("外部提供を行う理由", Words(sheet.Reason));
        yield return ("外部提供を行う情報項目", ItemWords.Cell(sheet));
        yield return ("外部提供を行う際に使用する記録媒体", Media(sheet));
        yield return ($"外部提供に当たっての{Ward}としての情報保護対策", SafeguardWords.Cell(facts, index, ward: true));
        yield return ("外部提供の時期", TermWords.Cell(sheet));
    }

    private static IEnumerable<(string Label, string Value)> Use(EngagementFacts facts, SheetFacts sheet, int index)
    {
        yield return ("保有課", Words(sheet.Counterparty));
        yield return ("利用課", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        yield return ("目的外利用を行う理由", Words(sheet.Reason));
        yield return ("目的外利用を行う情報項目", ItemWords.Cell(sheet));
        yield return ("目的外利用を行う際に使用する記録媒体", Media(sheet));
        yield return ($"目的外利用に当たっての{Ward}としての情報保護対策", SafeguardWords.Cell(facts, index, ward: true));
        yield return ("目的外利用の時期・期間", TermWords.Cell(sheet));
    }

    private static IEnumerable<(string Label, string Value)> Collection(EngagementFacts facts, SheetFacts sheet)
    {
        yield return ("保有課（担当課）", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        yield return ("収集する個人情報項目（だれの、どのような項目か）", ItemWords.Cell(sheet));
        yield return ("収集した個人情報項目の記録媒体", Media(sheet));
        yield return ("収集の相手方（どこから収集するのか）", VendorWords.Counterparty(facts, sheet));
        yield return ("本人から直接収集しない理由等", Words(sheet.Reason));
        yield return ("収集開始時期及び期間", TermWords.Cell(sheet));
    }

    private static IEnumerable<(string Label, string Value)> Development(EngagementFacts facts, SheetFacts sheet, int index)
    {
        yield return ("保有課（担当課）", facts.Department.Or(""));
        yield return ("登録業務の名称", facts.Programme.Or(""));
        string machine = sheet.Media.IsEmpty ? "" : "\n記録するコンピュータ　" + Media(sheet);
        yield return ("記録される情報項目（だれの、どのような項目が、どこのコンピュータに記録されるのか）", ItemWords.Cell(sheet) + machine);
        yield return ("新規開発・追加・変更の理由", Words(sheet.Reason));
        yield return ("新規開発・追加・変更の内容", TaskWords.Cell(facts, sheet));
        yield return ($"新規開発・追加・変更に当たって{Ward}が行う情報保護対策", SafeguardWords.Cell(facts, index, ward: true));
        yield return ("新規開発・追加・変更の時期", TermWords.Phases(sheet));
    }

    /// <summary>What the office calls itself.</summary>
    private static string Ward => OfficeScope.Office.Office;

    private static string Media(SheetFacts sheet) => string.Join('、', sheet.Media.Select(m => m.Name.Or("")).Where(n => n.Length > 0));

    /// <summary>The word by which the paper itself calls the vendor, where that is a vendor's label at all.</summary>
    private static string VendorLabel(EngagementFacts facts, SheetFacts sheet, int tier)
    {
        ChainLink? link = facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId);
        return link is null ? TierWords.Party(tier)
            : link.ParentNamed.Is(true) ? $"委託先（{TierWords.Party(tier)}）"
            : link.LabelledAs.Or("") is { Length: > 0 } label && LabelLexicon.KindOf(label) == FieldKind.Vendor ? label
            : TierWords.Party(tier);
    }

    /// <summary>Struck out with stars where it cannot be, as the forms do.</summary>
    private static string Words(Fact<string> fact) => fact.State == FactState.NotApplicable ? "*****" : fact.Or("");

    private static string Or(string words, string otherwise) => words.Length > 0 ? words : otherwise;
}
