using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Certifications;

/// <summary>Certifications as a paper states them.</summary>
internal static partial class CertificationReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(")。、\n及又若並※");

    private const int LongestClaim = 40;

    private static readonly string[] Tails =
        ["認証取得事業者", "付与認定事業者", "取得事業者", "取得済み", "取得済", "取得業者", "付与事業者", "認定事業者", "登録事業者", "認証取得", "取得", "認証", "付与", "登録", "認定"];

    public static ImmutableArray<Certification> Read(PaperText text, CertificationPlace place)
    {
        ImmutableArray<Certification>.Builder read = ImmutableArray.CreateBuilder<Certification>();
        foreach (CertificationMention mention in CertificationScanner.In(text.Folded).Where(m => place != CertificationPlace.VendorCell || !IsNotHeld(text.Folded, m)))
        {
            if (read.Any(c => c.Scheme.Is(mention.Scheme)))
            {
                continue;
            }

            Source source = text.SourceOf(mention.At, StatementEnd(text.Folded, Closed(text.Folded, mention)) - mention.At);
            read.Add(new Certification
            {
                Scheme = Fact.Known(mention.Scheme, source),
                Edition = mention.Edition is { } edition ? Fact.Known(edition, source) : new(),
                Stated = Fact.Known(TextFolding.Value(source.Quote), source),
                Place = place,
                Number = mention.Number is { } number ? PaperFact.Of(text.Between(number.At, number.At + number.Length)) : new(),
                Expires = Expiry(text, mention.End),
                Scope = Told(text, mention.End, Scope()),
                Issuer = Told(text, mention.End, Issuer()),
            });
        }

        return read.ToImmutable();
    }

    /// <summary>A bracket that the mention itself opened (… (ISMS)) belongs to it.</summary>
    private static int Closed(string text, CertificationMention mention) =>
        mention.End < text.Length && text[mention.End] == ')' && text.AsSpan(mention.At, mention.End - mention.At).Contains('(') ? mention.End + 1 : mention.End;

    /// <summary>プライバシーマーク未取得, ISMS（取得予定）, Pマークなし: named, and not held. What is said behind the last of several certifications is said of all.</summary>
    private static bool IsNotHeld(string text, CertificationMention mention)
    {
        int stop = text.AsSpan(mention.End).IndexOfAny('。', '\n', '※');
        string rest = stop < 0 ? text[mention.End..Math.Min(text.Length, mention.End + LongestClaim)] : text.Substring(mention.End, Math.Min(stop, LongestClaim));
        return NotHeld().IsMatch(rest);
    }

    /// <summary>Up to the word that says it is held, if that follows in the same clause.</summary>
    private static int StatementEnd(string text, int end)
    {
        int clause = text.AsSpan(end).IndexOfAny(ClauseEnds) is int stop and >= 0 ? end + stop : text.Length;
        int best = end;
        foreach (string tail in Tails)
        {
            int at = text.IndexOf(tail, end, clause - end, StringComparison.Ordinal);
            if (at >= 0 && at + tail.Length > best && !text.AsSpan(at + tail.Length).StartsWith("番号"))
            {
                best = at + tail.Length;
            }
        }

        return best;
    }

    private static Fact<DateOnly> Expiry(PaperText text, int from)
    {
        int stop = text.Folded.IndexOfAny(['。', '\n', '※'], from);
        int clauseEnd = stop < 0 ? text.Folded.Length : stop;
        int cue = text.Folded.IndexOf("有効期", from, clauseEnd - from, StringComparison.Ordinal);
        if (cue < 0)
        {
            return new();
        }

        DatePeriod period = DatePeriods.First(text.Folded[cue..clauseEnd]);
        return period is { End: { } day, EndMention: { } at } ? Fact.Known(day, text.SourceOf(cue + at.At, at.Length)) : new();
    }

    /// <summary>What follows a word like 登録範囲, up to the next comma or bracket, within the sentence that names the certification.</summary>
    private static Fact<string> Told(PaperText text, int from, Regex words)
    {
        int stop = text.Folded.IndexOfAny(['。', '\n', '※'], from);
        Match match = words.Match(text.Folded, from, (stop < 0 ? text.Folded.Length : stop) - from);
        return match.Success ? PaperFact.Of(text.Between(match.Groups["told"].Index, match.Groups["told"].Index + match.Groups["told"].Length)) : new();
    }

    [GeneratedRegex("^(?:認証|認定|等|の|は|を|も|:|\\(|、?(?:及び|並びに)?(?:ISMS|ISO(?:/IEC)?\\d+|JISQ\\d+|[PＰ]マーク|プライバシーマーク))*(?:更新(?:せず|していない|していません|なし)|(?:(?:認証|付与|取得|登録)(?:の|は|を)?)?(?:未取得|未認証|未登録|取得予定|予定|申請中|申請予定|審査中|準備中|検討中|取得に向け|取得していない|取得していません|取得せず|していない|(?:は)?なし|無し|ない|有していない|保有していない|失効|返上|取消|停止中|無(?=$|[)、。 ])|[×✕](?=$|[)、。 ])|(?:未|否)(?=$|[)、。 ])))")]
    private static partial Regex NotHeld();

    [GeneratedRegex("(登録|認証|適用)範囲(は|:)?(?<told>[^、。)]{2,40})")]
    private static partial Regex Scope();

    [GeneratedRegex("((認証|審査|発行)(登録)?機関|審査登録機関)(は|:)?(?<told>[^、。)]{2,40})")]
    private static partial Regex Issuer();
}
