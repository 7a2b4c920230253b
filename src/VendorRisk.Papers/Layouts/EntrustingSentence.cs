using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A sentence that tells what a form has several fields for: who is entrusted with what, for how long, with whom it is entrusted on to, and what the vendor is
/// certified for. …業務を、令和7年5月1日から令和8年2月27日まで、株式会社Aに委託する。同社はプライバシーマークを取得している。
/// </summary>
internal static partial class EntrustingSentence
{
    public static bool MayBegin(string folded) => Entrusts().IsMatch(folded) || Named().IsMatch(folded) || folded.Contains("再委託", StringComparison.Ordinal);

    /// <summary>The fields that the sentence tells of; empty when it is another kind of sentence.</summary>
    public static ImmutableArray<(FieldKind Kind, PaperText Line)> Of(PaperText sentence)
    {
        string s = sentence.Folded;
        if (Holds().Match(s) is { Success: true } held && !CompanyMentions.Any(sentence.Between(held.Groups["what"].Index, s.Length)))
        {
            return [Field(FieldKind.Certification, "認証の取得", sentence, sentence.Between(held.Groups["what"].Index, s.Length))];
        }

        if (Group().Match(s) is { Success: true } group)
        {
            return [Field(FieldKind.Vendor, "委託先", sentence, sentence.Slice(group.Groups["members"].Index, group.Groups["members"].Length))];
        }

        if (Undecided().IsMatch(s))
        {
            return [Field(FieldKind.Vendor, "委託先", sentence, sentence)];
        }

        if (Demanded().IsMatch(s))
        {
            return [Field(FieldKind.Requirements, "受託者の要件", sentence, sentence)];
        }

        if (States(sentence) is { IsEmpty: false } states)
        {
            return states;
        }

        if (ReentrustmentWords.Denies(s))
        {
            return [Field(FieldKind.Reentrusting, "再委託", sentence, sentence)];
        }

        if (Hypothetical().IsMatch(s) || CompanyMentions.Find(sentence).LastOrDefault(c => Entrusted().IsMatch(s[c.End..])) is not { } vendor)
        {
            return [];
        }

        if (Entrusted().Match(s[vendor.End..]).Groups["on"].Success)
        {
            return [Field(FieldKind.Reentrusting, "再委託", sentence, sentence)];
        }

        ImmutableArray<(FieldKind, PaperText)>.Builder fields = ImmutableArray.CreateBuilder<(FieldKind, PaperText)>();
        int behind = vendor.End < s.Length && s[vendor.End] == '(' && s.IndexOf(')', vendor.End) is > 0 and var close ? close + 1 : vendor.End;
        fields.Add(Field(FieldKind.Vendor, "委託先", sentence, sentence.Between(vendor.Start, behind)));
        if (DatePeriods.First(s) is { StartMention: { } start, EndMention: { } end })
        {
            fields.Add(Field(FieldKind.Term, "委託期間", sentence, sentence.Between(start.At, end.At + end.Length)));
        }

        fields.Add(Field(FieldKind.Work, "委託の内容", sentence, sentence));
        return fields.ToImmutable();
    }

    /// <summary>To whom the sentence says that work is entrusted on: …の業務を、株式会社Aへ再委託したく; null for nobody.</summary>
    public static PaperText? OnwardTo(PaperText sentence) =>
        sentence.Folded.Contains("再委託", StringComparison.Ordinal)
            ? CompanyMentions.Find(sentence).FirstOrDefault(c => Entrusted().Match(sentence.Folded[c.End..]).Groups["on"].Success)?.Name
            : null;

    /// <summary>受託者を株式会社Aとする; 変更前の委託先は株式会社Aであり、変更後の委託先は株式会社Bとする: each under the label that it is given.</summary>
    private static ImmutableArray<(FieldKind, PaperText)> States(PaperText sentence)
    {
        ImmutableArray<CompanyMention> companies = CompanyMentions.Find(sentence);
        return
        [
            .. Named().Matches(sentence.Folded)
                .Select(m => (Label: m.Groups["label"], Firm: companies.FirstOrDefault(c => c.Start == m.Index + m.Length)))
                .Where(n => n.Firm is not null && Stated().IsMatch(sentence.Folded[n.Firm.End..]))
                .Select(n => (FieldKind.Vendor, FieldText.Of(sentence.Slice(n.Label.Index, n.Label.Length), n.Firm!.Name))),
        ];
    }

    private static (FieldKind, PaperText) Field(FieldKind kind, string label, PaperText sentence, PaperText value) => (kind, FieldText.Of(PaperText.Of(new TextFragment(sentence.Line, label)), value));

    [GeneratedRegex("(?:委託|請け負わせ|行わせ|依頼)(?:し|する|す|ます|るこ|る。)")]
    private static partial Regex Entrusts();

    /// <summary>Right behind the vendor's name: に委託する, へ委託します, （プライバシーマーク取得）に請け負わせる.</summary>
    [GeneratedRegex(@"^(?:\([^)]{1,40}\))?(?:に対し(?:て)?、?|に|へ)(?:、)?(?:(?<on>再委託)|再?(?:委託|請け負わせ|行わせ|依頼))(?!.{0,6}(?:場合|とき|ことができ))")]
    private static partial Regex Entrusted();

    [GeneratedRegex(@"^(?:なお、|また、)?(?:同社|同法人|同団体|同事業者|委託先|受託者|[^、。は]{2,30}(?:会社[^、。は]{0,20}|法人[^、。は]{0,20}|\((?:株|有)\)[^、。は]{0,20}|組合|センター))は、?(?<what>[^。]{0,30}(?:プライバシーマーク|Pマーク|ISMS|ISO)[^。]*(?:取得|付与|認証|認定|保有)[^。]*)。?$")]
    private static partial Regex Holds();

    [GeneratedRegex("(?<label>(?:変更[前後]の|新たな|新しい|現在の)?(?:委託先|受託者|受託事業者|受注者|契約の?相手方?|委託の相手方))(?:を|は)、?")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:\([^)]{1,40}\))?(?:とする|とし|とします|である|であり|です|に決定|を予定|と(?:なる|なり))")]
    private static partial Regex Stated();

    /// <summary>株式会社Aを代表者とし、株式会社Bを構成員とする.</summary>
    [GeneratedRegex("^(?:[^、。は]{0,20}(?:は|について)、?)?(?<members>[^。]{2,60}を" + GroupWords.Lead + "(?:者)?とし、?[^。]{2,120}を" + GroupWords.Member + ")と(?:する|します|した|しています|している)")]
    private static partial Regex Group();

    [GeneratedRegex("^(?:なお、)?(?:委託先|受託者|受託事業者|受注者|事業者)は、?[^。]{0,24}(?:未定|選定する|選定します|選定中|決定する|決まっていない|決定していない)")]
    private static partial Regex Undecided();

    [GeneratedRegex("^(?:委託先|受託者|受託事業者|受注者|事業者)(?:の資格|の要件|の条件|となる者|に(?:は|求める))[^。]*(?:求め|要件|条件|限る|要する)")]
    private static partial Regex Demanded();

    [GeneratedRegex("場合(?:は|に)|ときは|ことができる|ことがある|してはならない")]
    private static partial Regex Hypothetical();
}
