using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Reads one row, or one sentence, that says whether work is re-entrusted, to whom, and which.</summary>
internal static partial class DeclarationReader
{
    /// <param name="field">A row whose label asks about re-entrusting.</param>
    /// <param name="known">Vendors higher up the chain, by <see cref="NameKey"/>: they are nobody's subcontractors here.</param>
    /// <returns>Null when the row says nothing that can be understood.</returns>
    public static Declaration? Row(PaperField field, IReadOnlySet<string> known)
    {
        string folded = field.Value.Folded;
        if (field.Value.IsEmpty || Dashes().IsMatch(folded))
        {
            return null;
        }

        if (ExceptNamed().Match(folded) is { Success: true, Index: > 0 } rest && field.Value.Between(0, rest.Index) is { IsEmpty: false } named && !DeclaredNames.In(named, known).IsEmpty
            && field.Value.Between(rest.Index, folded.Length) is var others && Denied().IsMatch(others.Folded) && DeclaredNames.In(others, known).IsEmpty)
        {
            return Row(field with { Value = named }, known);
        }

        bool? answer = DeclarationWords.Answer(folded);
        if (answer == false || (answer is null && AnswerMarks.AreOffered(folded)))
        {
            return answer is null ? null : new Declaration(ReentrustmentStance.Denied, field.Value) { Label = field.Label };
        }

        ImmutableArray<DeclaredVendor> vendors = DeclaredNames.In(field.Value, known);
        bool asksWho = AsksWho().IsMatch(field.Label.Folded);
        if (vendors.IsEmpty)
        {
            vendors = Formless(field.Value, asksWho && answer is null);
        }

        bool says = answer == true || asksWho || DeclarationWords.IsUndecided(folded)
            || (!DeclarationWords.IsHypothetical(folded) && (!vendors.IsEmpty || ReentrustmentWords.Declares(folded) || DeclaredWork.Is(folded)));
        if (!says || (answer is null && DeclarationWords.IsHypothetical(folded)) || (vendors.IsEmpty && answer is null && Pointers.Of(folded) is not null))
        {
            return null;
        }

        return WithOthers(new Declaration(ReentrustmentStance.Declared, field.Value)
        {
            Label = field.Label,
            Vendors = vendors,
            Work = vendors.IsEmpty ? DeclaredWork.Of(AfterAnswer(field.Value)) : [],
        });
    }

    /// <param name="sentence">A sentence of running text, or one task of a list.</param>
    /// <param name="known">As for <see cref="Row"/>.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>Null when the sentence neither declares nor denies re-entrusting.</returns>
    public static Declaration? Sentence(PaperText sentence, IReadOnlySet<string> known, ReentrustmentPlace place)
    {
        string folded = sentence.Folded;
        if (!DeclarationWords.SpeaksOfIt(folded) && !(place == ReentrustmentPlace.WorkList && DeclarationWords.SaysWhoDoes(folded)))
        {
            return null;
        }

        if (ReentrustmentWords.Denies(folded))
        {
            return new Declaration(ReentrustmentStance.Denied, sentence) { Place = place };
        }

        if (DeclarationWords.IsHypothetical(folded))
        {
            return null;
        }

        ImmutableArray<DeclaredVendor> vendors = DeclaredNames.In(sentence, known);
        return vendors.IsEmpty && !ReentrustmentWords.Declares(folded)
            ? null
            : WithOthers(new Declaration(ReentrustmentStance.Declared, sentence) { Place = place, Vendors = vendors });
    }

    /// <summary>Names without a legal form: before or behind the work (ヘルプライン：データ入力), or alone in a row that asks for a name.</summary>
    private static ImmutableArray<DeclaredVendor> Formless(PaperText value, bool alone)
    {
        ImmutableArray<DeclaredVendor>.Builder vendors = ImmutableArray.CreateBuilder<DeclaredVendor>();
        PaperText inner = AfterAnswer(value);
        foreach (PaperText part in ItemSplitter.Split(inner, commasOnly: true))
        {
            int colon = part.Folded.IndexOf(':', StringComparison.Ordinal);
            PaperText left = part.Between(0, colon);
            PaperText right = part.Between(colon + 1, part.Folded.Length);
            bool asked = colon > 0 && AsksWho().IsMatch(left.Folded);
            if (asked)
            {
                left = CompanyNames.NameOf(right);
                right = right.Between(right.Folded.IndexOf(left.Folded, StringComparison.Ordinal) + left.Folded.Length, right.Folded.Length);
            }

            if (colon > 0 && IsName(left.Folded) && (asked || DeclaredWork.Is(right.Folded)))
            {
                vendors.Add(new DeclaredVendor(left, part, DeclaredWork.Of(right)));
            }
            else if (colon > 0 && DeclaredWork.Is(left.Folded) && IsName(right.Folded))
            {
                vendors.Add(new DeclaredVendor(right, part, DeclaredWork.Of(left)));
            }
        }

        if (vendors.Count == 0 && alone)
        {
            vendors.AddRange(VendorCellReader.Read(value).Where(e => !e.Undecided && IsName(e.Name.Folded))
                .Select(e => new DeclaredVendor(e.Name, e.Whole, DeclaredWork.Of(e.Whole.Between(e.Whole.Folded.IndexOf(e.Name.Folded, StringComparison.Ordinal) + e.Name.Folded.Length, e.Whole.Folded.Length)))));
        }

        return vendors.ToImmutable();
    }

    private static bool IsName(string folded) => folded.Length > 1 && !HowOften().IsMatch(folded) && !DeclarationWords.IsDescription(folded) && !DeclaredWork.Is(folded);

    private static PaperText AfterAnswer(PaperText value)
    {
        Match answer = LeadingAnswer().Match(value.Folded);
        PaperText rest = value.Between(answer.Length, value.Folded.Length);
        return rest.Folded.Length > 2 && rest.Folded[0] is '(' && rest.Folded.IndexOf(')', StringComparison.Ordinal) == rest.Folded.Length - 1
            ? rest.Between(1, rest.Folded.Length - 1)
            : rest;
    }

    private static Declaration WithOthers(Declaration read)
    {
        if (read.Vendors.IsEmpty)
        {
            return read;
        }

        Match others = DeclarationWords.Others(read.Statement.Folded, 0);
        return !others.Success ? read : read with
        {
            Others = read.Statement.Slice(others.Index, others.Length),
            OthersCount = int.TryParse(others.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count
                : others.Groups["n"].Value is { Length: 1 } kanji && "一二三四五六七八九十".IndexOf(kanji, StringComparison.Ordinal) is var at and >= 0 ? at + 1 : null,
        };
    }

    /// <summary>年1回以上, 毎月: no name.</summary>
    [GeneratedRegex(@"^(?:年|月|週|毎|各)(?:[\d一二三]|[年月週日])|\d回")]
    private static partial Regex HowOften();

    /// <summary>封入は株式会社Aに行わせる。それ以外の再委託は認めない: what is denied is all but the named.</summary>
    [GeneratedRegex("(?:それ|これ|上記|前記|同社|この)以外の?(?:再委託|業務|者|事業者|委託)|その他の再委託")]
    private static partial Regex ExceptNamed();

    [GeneratedRegex("認め(?:ない|ません)|行わない|行いません|しない|しません|禁止|禁ず|なし|無し|不可")]
    private static partial Regex Denied();

    /// <summary>A dash in the row: crossed out, or left open. It declares nothing and denies nothing.</summary>
    [GeneratedRegex("^[-―ー－—–──*/ ]+$")]
    private static partial Regex Dashes();

    [GeneratedRegex("(先|先名|者|者名|業者|会社|会社名|相手方|名称)(等|の名称)?(及び|・|と|$|\\(|:)|(先|業者|会社)(の)?(名称|名)")]
    private static partial Regex AsksWho();

    [GeneratedRegex(@"^(?:[☑☒■●✓✔レ○◯〇]?(?:有り?|あり|する|行う)(?:[・/、]?[□☐]?(?:無し?|なし|しない))?)?[、。]?")]
    private static partial Regex LeadingAnswer();
}
