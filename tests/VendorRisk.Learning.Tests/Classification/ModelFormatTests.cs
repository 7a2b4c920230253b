using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Tests.Classification;

public class ModelFormatTests
{
    private static byte[] Shipped { get; } = EmbeddedFile.Bytes(SafeguardModel.ResourceName);

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameBytesAgain() =>
        ModelFormat.Write(ModelFormat.Read(Shipped)).AsSpan().SequenceEqual(Shipped).ShouldBeTrue();

    [Fact]
    public void Shipped_Model_IsModestInSize() => Shipped.Length.ShouldBeLessThan(500_000);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Read_CutFile_IsRefusedWithASentence(int length) =>
        Should.Throw<InvalidDataException>(() => SafeguardModel.Load(Shipped[..length])).Message.ShouldContain("models train");

    [Fact]
    public void Read_OtherBytes_AreRefused()
    {
        byte[] spoiled = [.. Shipped];
        spoiled[0] ^= 1;
        Should.Throw<InvalidDataException>(() => SafeguardModel.Load(spoiled));
        Should.Throw<InvalidDataException>(() => SafeguardModel.Load([.. Shipped, 0]));
    }
}
