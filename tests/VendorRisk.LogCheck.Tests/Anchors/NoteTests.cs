using System.Security.Cryptography;
using VendorRisk.Linked.Chain;

namespace VendorRisk.LogCheck.Tests.Anchors;

public class NoteTests
{
    private const string Signer = "office.example/anchor";

    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Note_IsReadAsItWasWritten_AndSigned()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        NoteKey verifier = NoteKey.Read(new NoteKey(Signer, key.ExportSubjectPublicKeyInfo()).Write());
        SignedNote[] notes = [.. Enumerable.Range(1, 2).Select(size => SignedNote.Sign(Point(size).Write(), Signer, key))];

        IReadOnlyList<SignedNote> read = SignedNote.ReadAll(string.Concat(notes.Select(note => note.Write())));

        read.Select(note => note.Write()).ShouldBe(notes.Select(note => note.Write()));
        read.ShouldAllBe(note => note.IsSignedBy(verifier));
        Checkpoint.Read(read[1].Text).Write().ShouldBe(Point(2).Write());
    }

    [Fact]
    public void Note_Forged_IsNotTaken()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        NoteKey verifier = new(Signer, key.ExportSubjectPublicKeyInfo());
        SignedNote note = SignedNote.Sign(Point(7).Write(), Signer, key);

        SignedNote.Sign(note.Text, Signer, other).IsSignedBy(verifier).ShouldBeFalse();
        SignedNote.Sign(note.Text, "elsewhere.example/anchor", key).IsSignedBy(verifier).ShouldBeFalse();
        (note with { Text = Point(8).Write() }).IsSignedBy(verifier).ShouldBeFalse();
        (note with { Signatures = [] }).IsSignedBy(verifier).ShouldBeFalse();

        // The signer's name and id over another's signature, beside the right one: whoever has a wrong signature of a known key is refused.
        byte[] borrowed = Convert.FromBase64String(SignedNote.Sign(note.Text, Signer, other).Signatures[0].Split(' ')[2]);
        Convert.FromBase64String(note.Signatures[0].Split(' ')[2])[..4].CopyTo(borrowed, 0);
        (note with { Signatures = [note.Signatures[0], $"{SignedNote.Mark}{Signer} {Convert.ToBase64String(borrowed)}"] }).IsSignedBy(verifier).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-20)]
    [InlineData(-120)]
    public void File_CutWithinANote_IsRefused(int cut)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string file = SignedNote.Sign(Point(7).Write(), Signer, key).Write();
        Should.Throw<FormatException>(() => SignedNote.ReadAll(file[..^-cut]));
    }

    [Fact]
    public void Key_WhoseIdWasChanged_IsRefused()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string line = new NoteKey(Signer, key.ExportSubjectPublicKeyInfo()).Write();
        Should.Throw<FormatException>(() => NoteKey.Read(line.Replace($"{new NoteKey(Signer, key.ExportSubjectPublicKeyInfo()).Id:x8}", "00000000", StringComparison.Ordinal)));
        Should.Throw<FormatException>(() => NoteKey.Read("office"));
    }

    private static Checkpoint Point(int size) => new("office.example/registry", size, SHA256.HashData([(byte)size]), Noon, null);
}
