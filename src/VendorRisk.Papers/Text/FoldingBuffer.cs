using System.Buffers;
using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>A text that is being folded: its characters, their places, and what was printed between the last one and the next.</summary>
internal sealed class FoldingBuffer(int printed) : IDisposable
{
    private char[] _folded = ArrayPool<char>.Shared.Rent(printed + 16);
    private FoldedOrigin[] _map = ArrayPool<FoldedOrigin>.Shared.Rent(printed + 16);
    private int _length;
    private int _fragment;
    private bool _gap;
    private FoldedOrigin _gapAt;
    private bool _paragraph;
    private bool _afterJapanese;

    /// <summary>Continues with the next fragment.</summary>
    public void Begin(int fragment, bool paragraph)
    {
        _fragment = fragment;
        _paragraph = paragraph;
    }

    /// <summary>White space or a line's end.</summary>
    public void Gap(int offset)
    {
        _gapAt = _gap ? _gapAt : new(_fragment, offset, true);
        _gap = true;
    }

    /// <summary>What takes the place of one printed character.</summary>
    public void Add(string replacement, int offset)
    {
        foreach (char c in replacement)
        {
            Add(c, offset, CharacterForms.IsJapanese(c));
        }
    }

    public void Add(char c, int offset, bool japanese)
    {
        if (_length + 2 > Math.Min(_folded.Length, _map.Length))
        {
            Grow();
        }

        if (_paragraph && _length > 0)
        {
            _folded[_length] = '\n';
            _map[_length++] = new(_fragment, offset, true);
            _gap = true;
        }
        else if (_gap && _length > 0 && !_afterJapanese && !japanese)
        {
            _folded[_length] = ' ';
            _map[_length++] = _gapAt;
        }

        _map[_length] = new(_fragment, offset, _gap || _length == 0);
        _folded[_length++] = c;
        _gap = false;
        _paragraph = false;
        _afterJapanese = japanese;
    }

    /// <summary>Makes one letter of the last one and the mark that follows it, if there is such a letter and nothing stands between them.</summary>
    public bool TryJoin(char mark)
    {
        if (_gap || _length == 0 || CharacterForms.Joined(_folded[_length - 1], mark) is not { } joined)
        {
            return false;
        }

        _folded[_length - 1] = joined;
        return true;
    }

    public string Text() => new(_folded, 0, _length);

    public ImmutableArray<FoldedOrigin> Map() => ImmutableArray.Create(_map, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<FoldedOrigin>.Shared.Return(_map);
    }

    private void Grow()
    {
        char[] folded = ArrayPool<char>.Shared.Rent(_folded.Length * 2);
        FoldedOrigin[] map = ArrayPool<FoldedOrigin>.Shared.Rent(_map.Length * 2);
        _folded.AsSpan(0, _length).CopyTo(folded);
        _map.AsSpan(0, _length).CopyTo(map);
        Dispose();
        _folded = folded;
        _map = map;
    }
}
