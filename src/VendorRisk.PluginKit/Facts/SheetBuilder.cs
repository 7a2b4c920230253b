using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>Builds one form of a paper.</summary>
public sealed class SheetBuilder
{
    private readonly PaperLines _lines;
    private SheetFacts _sheet;

    internal SheetBuilder(PaperLines lines, SheetKind kind)
    {
        _lines = lines;
        _sheet = new SheetFacts { Kind = kind };
        switch (kind)
        {
            case SheetKind.Outsourcing:
                About("1", 1);
                break;
            case SheetKind.ReOutsourcing:
                About("1.1", 2);
                break;
            default:
                break;
        }
    }

    internal SheetFacts Build() => _sheet;

    /// <summary>Changes what no method of the builder reaches.</summary>
    public SheetBuilder With(Func<SheetFacts, SheetFacts> change)
    {
        _sheet = change(_sheet);
        return this;
    }

    /// <summary>The link the sheet is about, and its tier.</summary>
    public SheetBuilder About(string? linkId, int? tier = null) => With(s => s with { LinkId = linkId, Tier = _lines.KnownOrNot(tier, "個票") });

    /// <summary>件名 of the sheet.</summary>
    public SheetBuilder Title(string title, int? line = null) => With(s => s with { Title = _lines.Text(title, line) });

    /// <summary>The party on the other side.</summary>
    public SheetBuilder Counterparty(string name, int? line = null) => With(s => s with { Counterparty = _lines.Text(name, line) });

    /// <summary>The contract's term.</summary>
    public SheetBuilder Term(DateOnly? start, DateOnly? end, bool? rollover = null, int? line = null) =>
        With(s => s with { Term = Period(start, end, rollover, line) });

    /// <summary>The part of the term in which personal information is handled.</summary>
    public SheetBuilder Handling(DateOnly? start, DateOnly? end, int? line = null) =>
        With(s => s with { Handling = Period(start, end, null, line) });

    /// <summary>個人の範囲</summary>
    public SheetBuilder Subjects(string subjects, int? line = null) => With(s => s with { Subjects = _lines.Text(subjects, line) });

    /// <summary>One item of information.</summary>
    public SheetBuilder Item(string name, SensitivityClass sensitivity = SensitivityClass.Contact, bool freeText = false, string? collectedBy = null, int? line = null) =>
        With(s => s with
        {
            Items = s.Items.Add(new InformationItem
            {
                Name = _lines.Text(name, line),
                Class = sensitivity,
                FreeText = freeText,
                CollectedBy = _lines.TextOrNot(collectedBy, line),
            }),
        });

    /// <summary>Several items of one class.</summary>
    public SheetBuilder Items(SensitivityClass sensitivity, params ImmutableArray<string> names)
    {
        foreach (string name in names)
        {
            Item(name, sensitivity);
        }

        return this;
    }

    /// <summary>The attachment that holds the items.</summary>
    public SheetBuilder ItemsByReference(string attachment, int? line = null) => With(s => s with { ItemsByReference = _lines.Text(attachment, line) });

    /// <summary>Whether the list of items ends in 等.</summary>
    public SheetBuilder ItemsOpenEnded(bool openEnded = true, string quote = "等", int? line = null) =>
        With(s => s with { ItemsOpenEnded = _lines.Known(openEnded, quote, line) });

    /// <summary>One medium of the media list.</summary>
    public SheetBuilder Medium(MediumKind kind, string name, int? line = null) =>
        With(s => s with { Media = s.Media.Add(new Medium { Kind = kind, Name = _lines.Text(name, line) }) });

    /// <summary>One task and what is done in it.</summary>
    public SheetBuilder Work(string text, params ImmutableArray<Activity> activities) => Work(w => w.Task(text, activities));

    /// <summary>Tasks.</summary>
    public SheetBuilder Work(Action<WorkBuilder> work)
    {
        WorkBuilder builder = new(_lines, _sheet.Work);
        work(builder);
        return With(s => s with { Work = builder.Build() });
    }

    /// <summary>理由</summary>
    public SheetBuilder Reason(string reason, int? line = null) => With(s => s with { Reason = _lines.Text(reason, line) });

    /// <summary>結合の形態</summary>
    public SheetBuilder Connection(string connection, int? line = null) => With(s => s with { Connection = _lines.Text(connection, line) });

    /// <summary>A phase of a system development.</summary>
    public SheetBuilder Phase(string name, DateOnly? start, DateOnly? end, int? line = null) => With(s => s with
    {
        Phases = s.Phases.Add(new DevelopmentPhase
        {
            Name = _lines.Text(name, line),
            Start = _lines.KnownOrNot(start, name, line),
            End = _lines.KnownOrNot(end, name, line),
        }),
    });

    /// <summary>Whether addresses come from the residents' register.</summary>
    public SheetBuilder FromResidentsRegister(bool from = true, string quote = "住民基本台帳", int? line = null) =>
        With(s => s with { FromResidentsRegister = _lines.Known(from, quote, line) });

    private Term Period(DateOnly? start, DateOnly? end, bool? rollover, int? line)
    {
        string words = string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd}から{end:yyyy-MM-dd}まで");
        return new Term
        {
            Start = _lines.KnownOrNot(start, words, line),
            End = _lines.KnownOrNot(end, words, line),
            Rollover = _lines.KnownOrNot(rollover, words, line),
            Statement = _lines.Text(words, line),
        };
    }
}
