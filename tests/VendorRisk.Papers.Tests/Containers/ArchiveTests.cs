using System.Text;
using VendorRisk.Papers.Tests.Golden;
using static VendorRisk.Papers.Tests.Containers.PackageMaker;

namespace VendorRisk.Papers.Tests.Containers;

public class ArchiveTests
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    [Fact]
    public void ZipOfPapers_GivesEachByItself()
    {
        byte[] docx = Docx(P("件名 乙の委託について"));
        ImmutableEntries entries = Read(Zip(("資料/二.docx", docx), ("一.txt", "件名 甲の委託について"u8.ToArray()), ("三.png", [0x89, 0x50, 0x4E, 0x47]), ("__MACOSX/._一.txt", [0]), ("資料/.DS_Store", [0]), ("~$二.docx", [0])));
        entries.All.Select(e => (e.Name, e.Reading.IsRead)).ShouldBe([("一.txt", true), ("三.png", false), ("二.docx", true)]);
        entries.All[2].Content.ToArray().ShouldBe(docx);
        entries.All[2].Reading.Facts.Title.Value.ShouldBe("乙の委託について");
    }

    [Fact]
    public void Read_OfAZipOfOnePaper_ReadsIt_AndOfSeveral_NamesThem()
    {
        Reading.Reader.Read(Zip(("案.txt", "件名 甲の委託について"u8.ToArray())), "案.zip").Facts.Title.Value.ShouldBe("甲の委託について");
        string refusal = Reading.Reader.Read(Zip(("一.txt", "あ"u8.ToArray()), ("二.txt", "い"u8.ToArray())), "案.zip").Refusals.ShouldHaveSingleItem();
        refusal.ShouldContain("2 件");
        refusal.ShouldContain("一.txt、二.txt");
    }

    [Fact]
    public void ZipInAZip_IsRefused_TheRestIsRead()
    {
        ImmutableEntries entries = Read(Zip(("中.zip", Zip(("一.txt", "あ"u8.ToArray()))), ("二.txt", "件名 い"u8.ToArray())));
        entries.All.Single(e => e.Name == "中.zip").Reading.Refusals.ShouldHaveSingleItem().ShouldContain("zip の中の zip");
        entries.All.Single(e => e.Name == "二.txt").Reading.Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public void EmptyZip_IsRefused() => Read(Zip(("フォルダ/", Array.Empty<byte>()))).All.ShouldHaveSingleItem().Reading.Refusals.ShouldHaveSingleItem().ShouldContain("空の zip");

    [Fact]
    public void AnyOtherFile_IsOneEntry() => Reading.Reader.ReadAll("件名 あ"u8.ToArray(), "a.txt").ShouldHaveSingleItem().Name.ShouldBe("a.txt");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EntryNames_WithoutTheFlag_AreInTheOfficesCodePageOrInUtf8(bool shiftJis)
    {
        // The framework always sets the flag for names that are not ASCII: names of the same length are put in afterwards.
        byte[] name = (shiftJis ? ShiftJis : Encoding.UTF8).GetBytes("付議事項.txt");
        byte[] zip = Zip((new string('n', name.Length), "件名 あ"u8.ToArray()));
        for (int at = zip.AsSpan().IndexOf("nnnnn"u8); at >= 0; at = zip.AsSpan().IndexOf("nnnnn"u8))
        {
            name.CopyTo(zip, at);
        }

        Read(zip).All.ShouldHaveSingleItem().Name.ShouldBe("付議事項.txt");
    }

    [Fact]
    public void EncryptedZip_IsRefused_WithHowToMendIt()
    {
        byte[] zip = Zip(("一.txt", "件名 あ"u8.ToArray()));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        Read(zip).All.ShouldHaveSingleItem().Reading.Refusals.ShouldHaveSingleItem().ShouldContain("パスワード");
    }

    [Fact]
    public void PapersInEveryOfficeEncoding_AreReadInTheZipToo()
    {
        const string paper = "件名 名簿の作成業務の委託について\n委託先\t株式会社みどり印刷\n対策は、施錠して保管することとする。";
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, ShiftJis, CodePagesEncodingProvider.Instance.GetEncoding(51932)!, CodePagesEncodingProvider.Instance.GetEncoding(50220)!];
        ImmutableEntries entries = Read(Zip([.. encodings.Select((e, i) => ($"{i}.txt", (byte[])[.. e.GetPreamble(), .. e.GetBytes(paper)]))]));
        entries.All.Select(e => e.Reading.Facts.Title.Or("?")).ShouldAllBe(t => t == "名簿の作成業務の委託について");
        entries.All.Length.ShouldBe(6);
    }

    private static ImmutableEntries Read(byte[] zip) => new([.. Reading.Reader.ReadAll(zip, "案.zip")]);

    private sealed record ImmutableEntries(PaperEntry[] All);
}
