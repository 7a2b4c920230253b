using System.Collections.Immutable;
using System.Text;
using VendorRisk.Exports.Prose;
using VendorRisk.Exports.Tests.Docx;
using VendorRisk.Exports.Tests.RoundTrips;
using VendorRisk.Exports.Tests.Templates;
using VendorRisk.Papers;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;

namespace VendorRisk.Exports.Tests.Prose;

/// <summary>An exported paper holds the running text that was read, or lists what it does not hold.</summary>
public class ProseTests
{
    public static TheoryData<string> Papers =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Papers")).Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Variants"), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Paper_Exported_HoldsOrListsEverySentence_AndReadsBackTheSame(string file)
    {
        byte[] content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file));
        PaperReading read = Reading.Reader.Read(content, Path.GetFileName(file));
        PaperReading before = Reading.Reader.Read(new PaperWriter().Paper(read.Facts).Content, "exported.docx");

        PaperReading back = Checked(read);

        // Never worse than a paper written from the facts alone.
        string[] differences = FactDifferences.Between(read.Facts, back.Facts);
        string[] earlier = FactDifferences.Between(read.Facts, before.Facts);
        differences.Where(d => !earlier.Contains(d, StringComparer.Ordinal) && !IsOnlySpacing(d)).ShouldBeEmpty();
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void RealPaper_Exported_HoldsOrListsEverySentence(string stem) => Checked(Reading.OfSeed(stem));

    [Fact]
    public void Reasons_OfTheOutline_StandInTheirRows()
    {
        PaperReading read = Reading.Of(Outlined);

        WrittenPaper written = new PaperWriter().Write(read.Facts, read);

        string text = Words(written.File);
        foreach (string sentence in new[] { "令和6年度の調査で、案内が届かないとの声が多かった。", "紙の案内のほかに手段がないため、毎年の発送が要る。", "発送の時期は、申込みの受付を始める前とする。" })
        {
            text.ShouldContain(SqueezedWords.Of(sentence));
        }

        written.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void OwnForm_WithoutAPlaceForProse_WarnsOfEverySentence()
    {
        PaperReading read = Reading.Of(Outlined);

        WrittenPaper written = new PaperWriter().Write(read.Facts, read, TemplateMaker.Valid().Build());

        written.LeftOut.ShouldContain(line => line.Text.Contains("案内が届かないとの声", StringComparison.Ordinal) && line.Line > 1);
    }

    [Fact]
    public void Clause_LongerThanTheFactsKeep_StandsWordForWord()
    {
        string tail = "また、従事する者の名簿を備え、求めがあったときは、いつでも示すことができるようにしておくものとする。";
        PaperReading read = Reading.Of(Outlined + "\n特記事項\n\n(適正な管理)\n\n1 乙は、この業務で取り扱う個人情報を、漏えい、滅失又は毀損の防止その他の適切な管理のために必要な措置を講じて取り扱うものとする。" + tail + "\n");

        Words(new PaperWriter().Write(read.Facts, read).File).ShouldContain(SqueezedWords.Of(tail));
    }

    private static PaperReading Checked(PaperReading read)
    {
        WrittenPaper written = new PaperWriter().Write(read.Facts, read);
        string text = Words(written.File);
        string[] sentences = [.. read.Passages.SelectMany(p => p.Sentences).Where(s => s.IsRunning).Select(s => s.Words)];
        sentences.Where(sentence => !text.Contains(SqueezedWords.Of(sentence), StringComparison.Ordinal)).ShouldBeEmpty();
        PaperReading back = Reading.Reader.Read(written.File.Content, "exported.docx");
        back.Facts.ClauseSets.Select(set => set.Clauses.Length).ShouldBe(read.Facts.ClauseSets.Select(set => set.Clauses.Length));
        return back;
    }

    private static string Words(OutputFile file) =>
        SqueezedWords.Of(System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(DocxAsText.Of(file.Content), "<[^>]*>", "")));

    private static bool IsOnlySpacing(string difference)
    {
        string[] sides = difference[(difference.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" → ");
        return SqueezedWords.Of(sides[0]) == SqueezedWords.Of(sides[1]).TrimEnd('…');
    }

    internal const string Outlined = """
        個人情報保護管理運営会議 付議事項

        件名	検診の案内はがきの発送の委託について

        （担当部課：健康部健康課）

        事業の概要

        事業名	検診の案内
        担当課	健康課
        目的	検診を受ける人を増やす
        経緯	令和6年度の調査で、案内が届かないとの声が多かった。
        必要性	紙の案内のほかに手段がないため、毎年の発送が要る。
        対象者	40歳以上の区民
        事業内容	案内はがきの印刷と発送をみどり印刷株式会社に委託する。対象者数 約90,000人。発送の時期は、申込みの受付を始める前とする。約90,000人の名簿は健康課が作る。

        件名 案内はがきの印刷と発送の委託について

        保有課(担当課)	健康課
        登録業務の名称	検診の案内
        委託先	みどり印刷株式会社
        委託に伴い事業者に処理させる情報項目	氏名、住所、電話番号
        処理させる情報項目の記録媒体	電磁的媒体(委託先のパソコン)、紙
        委託理由	約90,000人に短い期間に発送するため。
        委託の内容	(1) 案内はがきの印刷 (2) 発送
        委託の開始時期及び期限	令和8年4月1日から令和8年9月30日まで
        受託事業者に行わせる情報保護対策	【運用上の対策】 1 名簿を鍵のかかる棚にしまう。
        """;
}
