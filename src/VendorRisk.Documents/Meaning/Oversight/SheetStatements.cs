using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Documents.Meaning.Text;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Meaning.Oversight;

/// <summary>Finds what single forms say on two points of oversight: by when data is erased, and what a system is tested with.</summary>
internal static partial class SheetStatements
{
    /// <summary>The sheets with both statements; a form that is silent keeps them unknown.</summary>
    public static ImmutableArray<SheetFacts> Read(PaperContext context)
    {
        ImmutableArray<SheetFacts>.Builder sheets = context.Facts.Sheets.ToBuilder();
        foreach (SheetContext sheet in context.Sheets)
        {
            sheets[sheet.Index] = sheets[sheet.Index] with
            {
                ErasureDeadline = sheet.Entrusts ? First(sheet, s => Erases().IsMatch(s.Folded) ? Deadline().Match(s.Folded) : Match.Empty) : new Fact<string>(),
                TestData = sheet.Facts.Kind is SheetKind.SystemDevelopment ? First(sheet, s => TestedWith().Match(s.Folded)) : new Fact<string>(),
            };
        }

        return sheets.ToImmutable();
    }

    private static Fact<string> First(SheetContext sheet, Func<PaperText, Match> find)
    {
        foreach (PaperText sentence in sheet.Printed.Fields.SelectMany(f => Sentences.Of(f.Value)))
        {
            Match match = find(sentence);
            if (match.Success)
            {
                return Fact.Known(match.Value, sentence.SourceOf(match.Index, match.Length));
            }
        }

        return new Fact<string>();
    }

    [GeneratedRegex("消去|削除|廃棄|抹消|返却|返還")]
    private static partial Regex Erases();

    /// <summary>A day, or a number of days after the work; 速やかに and 業務履行後 set none.</summary>
    [GeneratedRegex(@"(業務|契約|履行|委託|事業|取扱い)?(の)?(終了|完了|満了|履行)(後|の日から|日から|した日から)[^。]{0,8}?\d+ ?(日|週間|か月|ヶ月|ヵ月|カ月|箇月)(以内|まで|内)?|(即日|当日中|翌(営業|開庁)?日)(に|まで)?|((令和|平成)?\d+年)?\d+月(\d+日|末日?)まで|([RrHh]\d{1,2}|\d{4})[./]\d{1,2}[./]\d{1,2}まで")]
    private static partial Regex Deadline();

    [GeneratedRegex("(テスト|試験|検証)(用|に使う|で使う|に用いる)?(の)?データ|ダミーデータ|(架空|仮名|疑似|模擬)の?(データ|個人情報)|マスキング")]
    private static partial Regex TestedWith();
}
