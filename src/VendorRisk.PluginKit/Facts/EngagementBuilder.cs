using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>
/// Builds facts for a test as a short text: only what is named is known, everything else stays unknown.
/// Each fact gets a line of its own and its own words as quote; <c>line</c> names another line.
/// </summary>
public sealed partial class EngagementBuilder
{
    private readonly PaperLines _lines = new();
    private EngagementFacts _facts = new();

    /// <summary>The facts so far, with paths.</summary>
    public EngagementFacts Build() => _facts.WithPaths();

    /// <summary>Changes what no method of the builder reaches.</summary>
    public EngagementBuilder With(Func<EngagementFacts, EngagementFacts> change)
    {
        _facts = change(_facts);
        return this;
    }

    /// <summary>件名</summary>
    public EngagementBuilder Title(string title, int? line = null) => With(f => f with { Title = _lines.Text(title, line) });

    /// <summary>担当部課</summary>
    public EngagementBuilder Department(string department, int? line = null) => With(f => f with { Department = _lines.Text(department, line) });

    /// <summary>事業名</summary>
    public EngagementBuilder Programme(string programme, int? line = null) => With(f => f with { Programme = _lines.Text(programme, line) });

    /// <summary>目的</summary>
    public EngagementBuilder Purpose(string purpose, int? line = null) => With(f => f with { Purpose = _lines.Text(purpose, line) });

    /// <summary>対象者 of the outline.</summary>
    public EngagementBuilder Subjects(string subjects, int? line = null) => With(f => f with { Subjects = _lines.Text(subjects, line) });

    /// <summary>The provision the paper rests on.</summary>
    public EngagementBuilder WithLegalBasis(string provision, LegalRegime regime, int? line = null) => With(f => f with
    {
        LegalBasis = f.LegalBasis.Add(new LegalBasis { Provision = _lines.Text(provision, line), Regime = regime }),
    });

    /// <summary>How many people are concerned; the number is also its first mention.</summary>
    public EngagementBuilder People(int count, bool lowerBoundOnly = false, int? line = null)
    {
        string quote = string.Create(CultureInfo.InvariantCulture, $"対象者 {count}人{(lowerBoundOnly ? "以上" : "")}");
        Fact<int> known = _lines.Known(count, quote, line);
        return With(f => f with
        {
            People = f.People with { Count = known, Mentions = f.People.Mentions.Add(known), LowerBoundOnly = _lines.Known(lowerBoundOnly, quote, line) },
        });
    }

    /// <summary>One more mention of a number of people.</summary>
    public EngagementBuilder PeopleMentionedAs(int count, int? line = null) => With(f => f with
    {
        People = f.People with
        {
            Mentions = f.People.Mentions.Add(_lines.Known(count, string.Create(CultureInfo.InvariantCulture, $"{count}人"), line)),
        },
    });

    /// <summary>One form of the paper. By default an outsourcing sheet is about link 1 and a re-outsourcing sheet about link 1.1.</summary>
    public EngagementBuilder WithSheet(SheetKind kind, Action<SheetBuilder>? sheet = null)
    {
        SheetBuilder builder = new(_lines, kind);
        sheet?.Invoke(builder);
        return With(f => f with { Sheets = f.Sheets.Add(builder.Build()) });
    }

    /// <summary>A named attachment and whether it is there.</summary>
    public EngagementBuilder WithAttachment(string name, bool present = true, int? line = null) => With(f => f with
    {
        Attachments = f.Attachments.Add(new Attachment { Name = _lines.Text(name, line), Present = _lines.Known(present, name, line) }),
    });

    /// <summary>A period of work outside the sheets' terms.</summary>
    public EngagementBuilder WithWorkWindow(WorkWindowKind kind, string label, DateOnly? start, DateOnly? end, int? line = null) => With(f => f with
    {
        WorkWindows = f.WorkWindows.Add(new WorkWindow
        {
            Kind = kind,
            Label = _lines.Text(label, line),
            Start = _lines.KnownOrNot(start, label, line),
            End = _lines.KnownOrNot(end, label, line),
        }),
    });

    /// <summary>People in need of protection that the paper names; <paramref name="keptByWard"/> null when it does not say.</summary>
    public EngagementBuilder WithProtectedPersons(string statement, bool? keptByWard, int? line = null, params ImmutableArray<string> groups) => With(f => f with
    {
        ProtectedPersons = f.ProtectedPersons.Add(new ProtectedPersons
        {
            Statement = _lines.Text(statement, line),
            KeptByWard = _lines.KnownOrNot(keptByWard, statement, line),
            Groups = [.. groups.Select(g => _lines.Text(g, line))],
        }),
    });

    /// <summary>Data of everybody that the outline uses; <paramref name="declared"/> null when no sheet has these people.</summary>
    public EngagementBuilder WithWideSource(string statement, bool? declared, int? line = null) => With(f => f with
    {
        WideSources = f.WideSources.Add(new WideSource
        {
            Statement = _lines.Text(statement, line),
            Declared = _lines.KnownOrNot(declared, statement, line),
        }),
    });

    /// <summary>A garbled word or a wrongly named party.</summary>
    public EngagementBuilder WithWordingDefect(WordingDefectKind kind, string printed, string? meant = null, int? line = null) => With(f => f with
    {
        WordingDefects = f.WordingDefects.Add(new WordingDefect { Kind = kind, Printed = _lines.Text(printed, line), Meant = _lines.TextOrNot(meant, line) }),
    });
}
