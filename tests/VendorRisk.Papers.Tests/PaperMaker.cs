using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Assembling;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Tests;

/// <summary>Makes a paper out of the fields a test cares about, with the facts that the structure pass would give for them.</summary>
internal sealed class PaperMaker
{
    private readonly List<PaperField> _outline = [];
    private readonly List<PaperSheet> _sheets = [];
    private readonly List<SheetFacts> _facts = [];
    private readonly List<ChainLink> _chain = [];
    private readonly List<PaperChecklist> _checklists = [];
    private readonly List<ChecklistAnswer> _answers = [];
    private readonly List<ClauseSet> _clauses = [];
    private int _line;

    public PaperMaker Outline(string text)
    {
        _outline.Add(Written.Field(FieldKind.ProgrammeContent, text, Next(text)));
        return this;
    }

    /// <summary>An outsourcing form for the contractor, link 1.</summary>
    public PaperMaker Contractor(string name, params (FieldKind Kind, string Text)[] fields) => Entrusting(SheetKind.Outsourcing, "1", null, name, fields);

    /// <summary>A re-outsourcing form for link 1.1.</summary>
    public PaperMaker Subcontractor(string name, params (FieldKind Kind, string Text)[] fields) => Entrusting(SheetKind.ReOutsourcing, "1.1", "1", name, fields);

    /// <summary>A form that is about no vendor of the chain unless its counterparty is one.</summary>
    public PaperMaker Form(SheetKind kind, string counterparty, params (FieldKind Kind, string Text)[] fields)
    {
        PaperField[] printed = [.. fields.Select(Print)];
        _sheets.Add(new PaperSheet(kind, Written.Text("件名", Next("")), [.. printed]));
        _facts.Add(new SheetFacts { Kind = kind, Counterparty = Fact.Known(counterparty, Source.Paper(_line, counterparty)), Title = Fact.Known("件名") });
        return this;
    }

    public PaperMaker Row(Side side, string control, string mark, string text)
    {
        PrintedAnswer answer = AnswerCell.Of(Written.Text(mark, Next(mark)), column: false) ?? PrintedAnswer.Blank;
        _checklists.Add(new PaperChecklist(side, [new PaperChecklistRow(SafeguardSection.Operational, answer, Written.Text(text, _line))]));
        _answers.Add(new ChecklistAnswer
        {
            Side = side,
            Control = control,
            Answer = answer.Mark is { } given ? Fact.Known(given, Source.Paper(_line, mark)) : new(),
            Text = Fact.Known(text, Source.Paper(_line, text)),
        });
        return this;
    }

    /// <summary>The term of the form made last.</summary>
    public PaperMaker Term(DateOnly start, DateOnly end)
    {
        _facts[^1] = _facts[^1] with { Term = new Term { Start = Fact.Known(start), End = Fact.Known(end) } };
        return this;
    }

    public PaperMaker Clauses(ClauseSet set)
    {
        _clauses.Add(set);
        return this;
    }

    public EngagementFacts Enriched()
    {
        Paper paper = new()
        {
            Outline = [.. _outline],
            Sheets = [.. _sheets],
            Checklists = [.. _checklists],
            AllText = [.. _outline.Concat(_sheets.SelectMany(s => s.Fields)).Select(f => f.Value), .. _checklists.SelectMany(c => c.Rows).Select(r => r.Text)],
        };
        return new MeaningReader(SafeguardModel.Reviewed).Enrich(paper, new EngagementFacts { Chain = [.. _chain], Sheets = [.. _facts], Checklist = [.. _answers], ClauseSets = [.. _clauses] });
    }

    private PaperMaker Entrusting(SheetKind kind, string id, string? parent, string name, (FieldKind Kind, string Text)[] fields)
    {
        PaperField[] printed = [.. fields.Select(Print)];
        _chain.Add(new ChainLink { Id = id, Tier = parent is null ? 1 : 2, ParentId = parent, Name = Fact.Known(name, Source.Paper(Next(name), name)) });
        _sheets.Add(new PaperSheet(kind, Written.Text("件名", _line), [Written.Field(FieldKind.Vendor, name, _line), .. printed]));
        _facts.Add(new SheetFacts
        {
            Kind = kind,
            LinkId = id,
            Tier = Fact.Known(parent is null ? 1 : 2),
            Work = [.. printed.Where(f => f.Kind is FieldKind.Work).SelectMany(f => WorkReader.Read(f.Value))],
        });
        return this;
    }

    private PaperField Print((FieldKind Kind, string Text) field) => Written.Field(field.Kind, field.Text, Next(field.Text));

    private int Next(string text)
    {
        int at = _line + 1;
        _line = at + text.Count(c => c == '\n');
        return at;
    }
}
