using System.Text;
using VendorRisk.Papers.Containers;

namespace VendorRisk.Papers.Tests.Containers;

public class PaperDecoderTests
{
    [Fact]
    public void Decode_OfNothing_IsRefused() => Refusal([]).ShouldContain("空です");

    [Fact]
    public void Decode_OfWhiteSpace_IsRefused() => Refusal(Encoding.UTF8.GetBytes(" \r\n\t\u3000\n")).ShouldContain("文字がありません");

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "旧形式")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D }, "画像")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "圧縮")]
    public void Decode_OfAFileThatIsNoText_SaysWhatItIsAndHowToMendIt(byte[] content, string kind)
    {
        string refusal = Refusal(content);
        refusal.ShouldContain(kind);
        refusal.ShouldContain("ください");
    }

    [Fact]
    public void Decode_OfTextWithNul_NamesTheLine() => Refusal("一行目\n二行\0目"u8.ToArray()).ShouldContain("2 行目");

    [Fact]
    public void Decode_OfTooMuchThatIsNoTextEither_GivesBothReasons()
    {
        byte[] large = new byte[PaperLimits.MaximumBytes + 1];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0]).CopyTo(large, 0);
        PaperDecoder.Decode(large, "paper.doc").Refusals.Length.ShouldBe(2);
    }

    [Fact]
    public void Decode_OfTheLargestFile_IsRead()
    {
        byte[] content = new byte[PaperLimits.MaximumBytes];
        Array.Fill(content, (byte)'a');
        PaperDecoder.Decode(content, "paper.txt").Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void Decode_OfBytesInNoEncoding_IsRefused() =>
        Refusal([0x41, 0xFF, 0xFF, 0xFE, 0x81, 0x20, 0xA0, 0xFD]).ShouldContain("文字コード");

    [Fact]
    public void Decode_WithEveryLineEnd_CountsLinesAsEditorsDo() =>
        PaperDecoder.Decode("一\r\n二\n三\r四"u8.ToArray(), "paper.txt").Lines.ShouldBe(["一", "二", "三", "四"]);

    [Fact]
    public void Decode_WithAMark_DropsIt() =>
        PaperDecoder.Decode((byte[])[0xEF, 0xBB, 0xBF, .. "件名"u8], "paper.txt").Lines.ShouldBe(["件名"]);

    private static string Refusal(byte[] content)
    {
        DecodedInput input = PaperDecoder.Decode(content, "paper.txt");
        input.Lines.ShouldBeEmpty();
        return input.Refusals.ShouldHaveSingleItem();
    }
}
