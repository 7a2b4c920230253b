using System.IO.Compression;
using System.Text;
using VendorRisk.Papers.Tests.Golden;
using static VendorRisk.Papers.Tests.Containers.PackageMaker;

namespace VendorRisk.Papers.Tests.Containers;

/// <summary>Files made to break a reader: each gets a message that says what is wrong, or is read as far as is sane.</summary>
public class HostileInputTests
{
    private const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void BombInADocument_IsStoppedWhileItIsUnpacked()
    {
        byte[] bomb = WithBomb("word/document.xml", $"<w:document xmlns:w='{W}'><w:body>", 200);
        bomb.Length.ShouldBeLessThan(PaperLimits.MaximumBytes);
        Refusal(bomb).ShouldContain("展開すると");
    }

    [Fact]
    public void BombInSharedTexts_IsStoppedToo() => Refusal(WithBomb("xl/sharedStrings.xml", $"<sst xmlns='{S}'>", 100, Xlsx([("表", "visible", "<sheetData/>")]))).ShouldContain("展開すると");

    [Fact]
    public void BombInAZip_IsRefused_ItsNeighbourRead()
    {
        PaperEntry[] entries = [.. Reading.Reader.ReadAll(Zip(("一.txt", "件名 あ"u8.ToArray()), ("二.txt", new byte[40 * 1024 * 1024])), "案.zip")];
        entries[0].Reading.Lines.ShouldNotBeEmpty();
        entries[1].Reading.Refusals.ShouldHaveSingleItem().ShouldContain("上限");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>", "&b;")]
    [InlineData("<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>", "")]
    public void EntitiesAndDocumentTypes_AreRefused(string type, string use) =>
        Refusal(DocxOf($"{type}<w:document xmlns:w='{W}'><w:body><w:p><w:r><w:t>{use}</w:t></w:r></w:p></w:body></w:document>")).ShouldContain("外部実体");

    [Fact]
    public void RelationsOutside_AreNotFollowed()
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        byte[] paper = Zip(
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' TargetMode='External' Type='{office}/officeDocument' Target='file:///etc/passwd'/><Relationship Id='b' Type='{office}/officeDocument' Target='../../word/document.xml'/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w='{W}'><w:body>{P("件名 あ")}</w:body></w:document>"));
        Reading.Reader.Read(paper, "a.docx").Lines.ShouldBe(["件名 あ"]);
    }

    [Fact]
    public void MillionEmptyCells_AreNotEvenLookedAtBeyondTheLimit_AndSaid()
    {
        StringBuilder rows = new("<sheetData>");
        for (int r = 1; r <= 20_000; r++)
        {
            rows.Append("<row>").Insert(rows.Length, "<c s='1'/>", 50).Append("</row>");
        }

        byte[] book = Xlsx([("一", "visible", "<sheetData><row><c t='inlineStr'><is><t>件名</t></is></c></row></sheetData>"), ("二", "visible", rows.Append("</sheetData>").ToString()), ("三", "visible", "<sheetData><row><c t='inlineStr'><is><t>後のシート</t></is></c></row></sheetData>")]);
        PaperReading reading = Reading.Reader.Read(book, "a.xlsx");

        reading.NotRead.ShouldContain(u => u.Text.Contains("セルが多すぎる", StringComparison.Ordinal) && u.Text.Contains("後のシート", StringComparison.Ordinal));
        reading.Lines.ShouldContain("件名");
        reading.Lines.ShouldNotContain("後のシート");
    }

    [Fact]
    public void MillionCells_AreReadToTheLimit_AndSaid()
    {
        StringBuilder rows = new("<sheetData>");
        for (int r = 1; r <= 20_000; r++)
        {
            rows.Append("<row>").Insert(rows.Length, "<c t='inlineStr'><is><t>a</t></is></c>", 50).Append("</row>");
        }

        PaperReading reading = Reading.Reader.Read(Xlsx([("表", "visible", rows.Append("</sheetData>").ToString())]), "a.xlsx");
        reading.Lines.ShouldNotBeEmpty();
        reading.NotRead.ShouldContain(u => u.Text.Contains("セルが多すぎる", StringComparison.Ordinal) || u.Text.Contains("長すぎる", StringComparison.Ordinal));
    }

    [Fact]
    public void MillionParagraphs_AreReadToTheLimit_AndSaid()
    {
        PaperReading reading = Reading.Reader.Read(Docx(new StringBuilder().Insert(0, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1_000_000).ToString()), "a.docx");
        reading.Lines.Length.ShouldBe(PaperLimits.MostLines);
        reading.NotRead.ShouldContain(u => u.Text.Contains("長すぎる", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></mc:Choice></mc:AlternateContent></w:r></w:p>", 3_000)]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000)]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000)]
    public void DeepNests_AreRefused(string open, string close, int times) =>
        Refusal(Docx(string.Concat(Enumerable.Repeat(open, times)) + P("底") + string.Concat(Enumerable.Repeat(close, times)))).ShouldContain("深い");

    [Fact]
    public void RowOfAMillionCells_IsRefused() => Refusal(Docx(Table("<w:tr>" + new StringBuilder().Insert(0, "<w:tc/>", 1_000_000) + "</w:tr>"))).ShouldContain("異常に大きい");

    [Fact]
    public void TruncatedPackages_GetAMessageOrAReading()
    {
        byte[] whole = Docx(Table(Row("件名", "名簿の作成業務の委託について"), Row("委託先", "株式会社みどり")));
        for (int length = 4; length < whole.Length; length += 7)
        {
            PaperReading reading = Reading.Reader.Read(whole.AsMemory(0, length), "a.docx");
            (reading.IsRead || reading.Refusals.Length == 1).ShouldBeTrue();
        }
    }

    [Fact]
    public void FlippedBytes_GetAMessageOrAReading()
    {
        byte[][] wholes = [Docx(Table(Row("件名", "名簿の作成業務の委託について"))), Xlsx([("表", "visible", "<sheetData><row><c t='inlineStr'><is><t>件名</t></is></c></row></sheetData>")])];
        Random random = new(11);
        for (int i = 0; i < 600; i++)
        {
            byte[] flipped = (byte[])wholes[i % 2].Clone();
            for (int n = random.Next(1, 5); n > 0; n--)
            {
                flipped[random.Next(4, flipped.Length)] ^= (byte)(1 << random.Next(8));
            }

            PaperReading reading = Reading.Reader.Read(flipped, "a");
            (reading.IsRead || reading.Refusals.Length == 1).ShouldBeTrue();
        }
    }

    [Fact]
    public void OtherPackages_SayWhatToDo()
    {
        Refusal(Zip(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p:presentation xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'/>"))).ShouldContain("PowerPoint");
        Refusal(Zip(("[Content_Types].xml", "<Types/>"), ("mimetype", "x"))).ShouldContain(".docx");
        Refusal(Docx("<w:p/>")).ShouldContain("文字がありません");
    }

    [Theory]
    [InlineData("EncryptedPackage", "パスワード")]
    [InlineData("WordDocument", ".docx")]
    [InlineData("Workbook", ".xlsx")]
    [InlineData("DocumentText", "一太郎")]
    public void CompoundFiles_SayWhatTheyAre(string stream, string said) =>
        Refusal([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]]).ShouldContain(said);

    private static byte[] WithBomb(string part, string start, int megabytes, byte[]? package = null)
    {
        using MemoryStream bytes = new();
        bytes.Write(package ?? Docx(P("あ")));
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
            using Stream bomb = archive.CreateEntry(part).Open();
            bomb.Write(Encoding.UTF8.GetBytes(start));
            byte[] blanks = Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024));
            for (int i = 0; i < megabytes; i++)
            {
                bomb.Write(blanks);
            }
        }

        return bytes.ToArray();
    }

    private static string Refusal(byte[] content)
    {
        PaperReading reading = Reading.Reader.Read(content, "付議事項");
        reading.IsRead.ShouldBeFalse();
        string refusal = reading.Refusals.ShouldHaveSingleItem();
        refusal.ShouldStartWith("「付議事項」");
        refusal.ShouldContain("ください");
        return refusal;
    }
}
