using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Facts;

/// <summary>Gives every fact of a built engagement a line of its own, counted from 1, unless the author names one.</summary>
internal sealed class PaperLines
{
    private int _last;

    public Fact<T> Known<T>(T value, string quote, int? line = null)
        where T : notnull =>
        Fact.Known(value, Source.Paper(line ?? ++_last, quote));

    public Fact<string> Text(string text, int? line = null) => Known(text, text, line);

    public Fact<T> KnownOrNot<T>(T? value, string quote, int? line = null)
        where T : struct =>
        value is { } known ? Known(known, quote, line) : new Fact<T>();

    public Fact<string> TextOrNot(string? text, int? line = null) => text is null ? new Fact<string>() : Text(text, line);
}
