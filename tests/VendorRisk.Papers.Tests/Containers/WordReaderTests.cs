using VendorRisk.Papers.Tests.Golden;
using static VendorRisk.Papers.Tests.Containers.PackageMaker;

namespace VendorRisk.Papers.Tests.Containers;

public class WordReaderTests
{
    private const string Numbering = $"""
        <w:numbering xmlns:w='{W}'>
          <w:abstractNum w:abstractNumId='0'>
            <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimalFullWidth'/><w:lvlText w:val='第%1'/></w:lvl>
            <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='(%2)'/></w:lvl>
            <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='aiueoFullWidth'/><w:lvlText w:val='%3'/></w:lvl>
            <w:lvl w:ilvl='3'><w:start w:val='1'/><w:numFmt w:val='decimalEnclosedCircle'/><w:lvlText w:val='%4'/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF06C;'/></w:lvl></w:abstractNum>
          <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
          <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
          <w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>
          <w:num w:numId='4'><w:abstractNumId w:val='0'/></w:num>
        </w:numbering>
        """;

    [Fact]
    public void AutomaticNumbers_AreWrittenAsPrinted() => Lines(
        Docx(
            Numbered("甲", 1, 0) + Numbered("乙", 1, 1) + Numbered("丙", 1, 1) + Numbered("丁", 1, 2) + Numbered("戊", 1, 3) + Numbered("己", 4, 0)
            + Numbered("庚", 1, 1) + Numbered("辛", 2, 0) + Numbered("壬", 3, 0) + Numbered("", 1, 0) + Numbered("癸", 1, 0),
            ("numbering", Numbering)))
        .ShouldBe(["第１ 甲", "(1) 乙", "(2) 丙", "ア 丁", "① 戊", "第２ 己", "(1) 庚", "第５ 辛", "● 壬", "", "第４ 癸"]);

    [Fact]
    public void TablesTypedInSigns_AreReadAsInTheTextTheyWereTypedIn()
    {
        string[] typed = ["個人情報保護管理運営会議 付議事項", "| 件名 | 朗読会の案内の委託について |", "|---|---|", "| 担当課 | 図書課 |", "| 対象者 | <p>登録者</p> <p>約1,200人</p> |"];
        PaperReading word = Read(Docx(string.Concat(typed.Select(line => P(line)))));

        word.Lines.ShouldBe(typed);
        word.Facts.Title.Value.ShouldBe("朗読会の案内の委託について");
        word.Facts.Subjects.Value.ShouldNotBeNull().ShouldNotContain("<p>");
    }

    [Fact]
    public void NumbersOfAStyle_AreWritten() => Lines(
        Docx(
            P("一つ目", "<w:pStyle w:val='Child'/>") + P("二つ目", "<w:pStyle w:val='Child'/>"),
            ("numbering", Numbering),
            ("styles", $"<w:styles xmlns:w='{W}'><w:style w:styleId='Base'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='Child'><w:basedOn w:val='Base'/></w:style></w:styles>")))
        .ShouldBe(["(1) 一つ目", "(2) 二つ目"]);

    [Fact]
    public void MergedCells_KeepTheirColumns_AndRowsTheyRunOver() => Lines(Docx(Table(
            "<w:tr>" + Cell(P("対策"), "<w:vMerge w:val='restart'/>") + Cell(P("○")) + Cell(P("施錠して保管する。")) + "</w:tr>",
            "<w:tr>" + Cell(P(""), "<w:vMerge/>") + Cell(P("－")) + Cell(P("鍵付きの鞄で運ぶ。")) + "</w:tr>",
            "<w:tr>" + Cell(P("備考"), "") + Cell(P("なし"), "<w:gridSpan w:val='2'/>") + "</w:tr>")))
        .ShouldBe(["対策\t○\t施錠して保管する。", "\t－\t鍵付きの鞄で運ぶ。", "備考\tなし", ""]);

    [Fact]
    public void CellWithParagraphsAndATable_StaysOneCell()
    {
        byte[] paper = Docx(Table(
            "<w:tr>" + Cell(P("委託先")) + Cell(P("株式会社みどり") + P("※予定")) + "</w:tr>",
            "<w:tr>" + Cell(P("記録媒体")) + Cell(Table(Row("紙", "申込書"), Row("電磁的媒体", "USBメモリ")) + P("")) + "</w:tr>"));
        Lines(paper).ShouldBe(["委託先\t株式会社みどり", "\t※予定", "記録媒体\t紙 申込書", "\t電磁的媒体 USBメモリ", ""]);
        Read(paper).Facts.Chain.ShouldHaveSingleItem().Name.Source.ShouldNotBeNull().Line.ShouldBe(1);
    }

    [Fact]
    public void TrackedChanges_AreRead_AsAccepted()
    {
        PaperReading reading = Read(Docx(
            "<w:p><w:r><w:t>期間は</w:t></w:r><w:del><w:r><w:delText>三月</w:delText></w:r></w:del><w:ins><w:r><w:t>四月</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移した</w:t></w:r></w:moveFrom><w:r><w:t>から</w:t></w:r></w:p>"
            + Table("<w:tr><w:trPr><w:del/></w:trPr>" + Cell(P("消した行")) + Cell(P("一")) + "</w:tr>", Row("残した行", "二"))));
        reading.Lines.ShouldBe(["期間は四月から", "残した行\t二", ""]);
    }

    [Fact]
    public void StruckAndHiddenWords_AreListedNotRead()
    {
        PaperReading reading = Read(Docx(
            "<w:p><w:r><w:t>対象者</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>百</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>人</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内緒</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>五十人</w:t></w:r></w:p>"));
        reading.Lines.ShouldBe(["対象者五十人"]);
        reading.NotRead.Select(u => u.Text).ShouldContain(t => t.EndsWith("百人内緒", StringComparison.Ordinal));
    }

    [Fact]
    public void Symbols_CheckBoxesAndControls_ShowTheirMark() => Lines(Docx(
            "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>紙</w:t></w:r><w:r><w:sym w:font='Wingdings' w:char='F0A8'/><w:t>電子</w:t></w:r></w:p>"
            + "<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>再委託あり</w:t></w:r></w:p>"
            + "<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='0'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>再委託なし</w:t></w:r></w:p>"
            + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>ここに入力</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>空の欄</w:t></w:r></w:p>"
            + "<w:sdt><w:sdtContent>" + Table(Row("件名", "枠の中")) + "</w:sdtContent></w:sdt>"))
        .ShouldBe(["☑紙□電子", "☑再委託あり", "□再委託なし", "空の欄", "件名\t枠の中", ""]);

    [Fact]
    public void Ruby_LosesItsReading_AndBreaksAreLines() => Lines(Docx(
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>とつごう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>突合</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>する</w:t><w:br/><w:t>次の行</w:t><w:br w:type='page'/></w:r></w:p>"))
        .ShouldBe(["突合する", "次の行"]);

    [Fact]
    public void TextBox_IsReadOnce_AfterItsParagraph() => Lines(Docx(
            "<w:p><w:r><w:t>本文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>" + P("枠の文")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + P("枠の文") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("続き")))
        .ShouldBe(["本文", "枠の文", "続き"]);

    [Fact]
    public void Footnote_FollowsItsParagraph() => Lines(Docx(
            "<w:p><w:r><w:t>委託先は未定</w:t><w:footnoteReference w:id='2'/></w:r></w:p>" + P("次"),
            ("footnotes", $"<w:footnotes xmlns:w='{W}'><w:footnote w:type='separator' w:id='0'>{P("-")}</w:footnote><w:footnote w:id='2'>{P("入札による")}</w:footnote></w:footnotes>")))
        .ShouldBe(["委託先は未定", "※入札による", "次"]);

    [Fact]
    public void StrictEdition_IsReadLikeTheUsualOne() => Lines(
        DocxOf("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>" + P("件名 名簿の作成") + "</w:body></w:document>"))
        .ShouldBe(["件名 名簿の作成"]);

    [Fact]
    public void MarkUpInTheWords_IsText() => Lines(Docx(Table(Row("a|b", "<p>x</p> & **y**")))).ShouldBe(["a|b\t<p>x</p> & **y**", ""]);

    private static string Numbered(string text, int list, int level) => P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static PaperReading Read(byte[] content) => Reading.Reader.Read(content, "付議事項.docx");

    private static string[] Lines(byte[] content)
    {
        PaperReading reading = Read(content);
        reading.Lines.ShouldNotBeEmpty();
        return [.. reading.Lines];
    }
}
