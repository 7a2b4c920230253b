namespace VendorRisk.Papers.Containers.Packages;

/// <summary>An entry while it is unpacked: counts what comes out and stops a bomb before memory is filled.</summary>
internal sealed class UnpackedStream(Stream inner, long packed, Action<int> count) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int got = inner.Read(buffer);
        _read += got;
        count(got);
        if (_read > PackageLimits.RatioMattersFrom && _read / Math.Max(1, packed) > PackageLimits.LargestRatio)
        {
            throw new UnreadableInputException("展開すると異常に大きくなるファイル（圧縮爆弾の疑い）のため、読み込みを止めました。Word や Excel で開いて保存し直したものを使ってください。");
        }

        return got;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
