using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

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
                ErasureDeadline = sheet.Entrusts ? First(sheet, s => ErasureWords.Deadline(s.Folded)) : new Fact<string>(),
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

    [GeneratedRegex("(テスト|試験|検証)(用|に使う|で使う|に用いる)?(の)?データ|ダミーデータ|(架空|仮名|疑似|模擬)の?(データ|個人情報)|マスキング")]
    private static partial Regex TestedWith();
}
