using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Kinds;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Packets;

/// <summary>What a line or row is where a paper may begin.</summary>
internal sealed partial record StartLine
{
    private const int LongestHead = 60;
    private const int ShortestTitle = 4;

    /// <summary>Whether it names the kind of paper: 付議事項, …業務仕様書.</summary>
    public bool IsHead { get; init; }

    /// <summary>Whether it has the number of an item of the agenda: 付議事項2, 諮問第3号, 【案件1】.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether that is the number of a document, which attachments of one paper have too: 資料1.</summary>
    public bool IsDocumentNumber { get; private init; }

    /// <summary>The words by which a form that is printed once more is known again; null for a line that heads none.</summary>
    public string? Form { get; private init; }

    /// <summary>Whether it heads a form that stands in the file more than once.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is a field about a subcontractor.</summary>
    public bool IsSubcontractors { get; private init; }

    /// <summary>Whether it is the number of a form: 第1号様式.</summary>
    public bool IsForm { get; private init; }

    public bool IsOutline { get; private init; }

    /// <summary>The family of the field that it is; other for a line that is none.</summary>
    public FieldKind Field { get; private init; }

    /// <summary>Whether it is a field that only sheets have.</summary>
    public bool IsDetail { get; private init; }

    /// <summary>The title that stands here; null when none does.</summary>
    public WorkTitle? Title { get; init; }

    /// <summary>The work that a line like …業務の委託について names, which is a title below a number alone.</summary>
    public WorkTitle? NamedWork { get; private init; }

    /// <summary>Whether the title names only the programme, whose name may differ from that of the work.</summary>
    public bool NamesProgramme { get; private init; }

    /// <summary>Whether a paper may begin here.</summary>
    public bool Opens => IsHead || IsNumber || IsForm || Title is not null;

    public static StartLine Of(Block block)
    {
        PaperText[] cells = [.. block.Cells.Where(c => !c.IsEmpty)];
        PaperText first = cells[0];
        (FieldKind kind, PaperText value) = cells.Length > 1 ? (LabelLexicon.KindOf(first.Folded), cells[1])
            : LabelledParagraph.Of(first) is { } labelled ? (labelled.Kind, labelled.Value)
            : (FieldKind.Other, PaperText.Empty);
        if (kind != FieldKind.Other)
        {
            bool title = kind is FieldKind.Title or FieldKind.Programme or FieldKind.RegisteredWork && !value.IsEmpty;
            return new StartLine
            {
                Title = title && value.Folded.Length >= ShortestTitle ? new WorkTitle(value.Folded) : null,
                Field = kind,
                NamesProgramme = kind != FieldKind.Title,
                IsDetail = kind.IsDetail(),
                IsSubcontractors = FormHeads.AreSubcontractors(first.Folded),
                IsOutline = cells.Length == 1 && Headings.IsOutline(first),
            };
        }

        if (first.Folded.Length > LongestHead || block.Point)
        {
            return new StartLine();
        }

        Match number = AgendaNumber().Match(first.Folded);
        if (number.Success && !StandsClear(first, number.Length))
        {
            return new StartLine();
        }

        string rest = number.Success ? first.Folded[number.Length..] : "";
        rest = FormTitle().IsMatch(rest) ? "" : rest;
        string named = rest.Length > 0 ? rest : number.Success && cells.Length > 1 ? cells[1].Folded : "";
        bool head = cells.Length == 1 && !ProvisionHeading.Is(first) && !Headings.IsClauseSet(first) && IsHeadLine(first.Folded);
        return new StartLine
        {
            IsNumber = number.Success,
            IsDocumentNumber = number.Success && number.Value.StartsWith("資料", StringComparison.Ordinal),
            IsForm = cells.Length == 1 && FormNumber().IsMatch(first.Folded),
            IsHead = head,
            Form = cells.Length > 1 ? null : FormNumber().IsMatch(first.Folded) ? first.Folded : FormHeads.KeyOf(first.Folded),
            IsOutline = cells.Length == 1 && Headings.IsOutline(first),
            Title = (named.Length >= ShortestTitle ? named : head ? WorkOf(first.Folded) : null) is { } work ? new WorkTitle(work) : null,
            NamedWork = cells.Length == 1 && Entrusted().Match(first.Folded) is { Success: true } entrusted ? new WorkTitle(entrusted.Groups["work"].Value) : null,
        };
    }

    /// <summary>Whether the number ends there: 案件2回目 counts something, 案件一覧 is a word.</summary>
    private static bool StandsClear(PaperText line, int end) =>
        "一二三四五六七八九十".Contains(line.Folded[end - 1], StringComparison.Ordinal) ? end >= line.Folded.Length || line.AfterGap(end) : end >= line.Folded.Length || line.AfterGap(end) || !char.IsLetterOrDigit(line.Folded[end - 1]) || !"年月日回件人部条名社".Contains(line.Folded[end], StringComparison.Ordinal);

    private static bool IsHeadLine(string line)
    {
        ImmutableArray<string> title = [line];
        return !line.EndsWith("個票", StringComparison.Ordinal)
            && (KindLexicon.Product.IsAgenda(title) || KindLexicon.Product.IsSpecification(title));
    }

    /// <summary>The work that the head of a specification names before its last word.</summary>
    private static string? WorkOf(string head)
    {
        Match work = Specified().Match(head);
        return work.Success && !General().IsMatch(work.Groups["work"].Value) ? work.Groups["work"].Value : null;
    }

    [GeneratedRegex("^(?<work>.{4,40}?)の?(?:業務)?(?:委託|外部委託)(?:について|に関する件|の件)$")]
    private static partial Regex Entrusted();

    /// <summary>The name of a form behind its number: 整理番号3　個人情報取扱業務委託台帳.</summary>
    [GeneratedRegex("(?:台帳|調書|個票|票|シート|様式)(?:[(][^)]{1,20}[)])?$")]
    private static partial Regex FormTitle();

    [GeneratedRegex(@"^(?:資料(?:No\.?)?\s?\d{1,2}(?=$|\s?[^\d.,、のにをはがと)-])|[(【\[<《]?(?:(?:整理|台帳|受付|管理|案件|調書)番号[:.]?\s?[A-Za-z令和第]{0,2}\d[\d-]{0,9}号?[)】\]>》]?\s?)|[(【\[<《]?(?:(?:付議|諮問|報告|審議|協議)(?:事項|案件|議題)?|案件|議題|議案|議事|案)(?:その|番号|No\.?)?\s?(?:第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号|件)?|[①-⑳])[)】\]>》]?[:.、]?\s?)")]
    private static partial Regex AgendaNumber();

    [GeneratedRegex(@"^[(【]?(?:別記)?(?:第\d{1,3}号様式|様式第?\d{1,3}号?|別紙様式\d{0,3})(?:の\d{1,2})?(?:\([^)]{0,30}\))?[)】]?$")]
    private static partial Regex FormNumber();

    [GeneratedRegex("^(?<work>.{4,}?)(?:に関する|に係る|の)?(?:仕様書|要求水準書|業務説明書)(?:\\([^)]{0,12}\\))?$")]
    private static partial Regex Specified();

    [GeneratedRegex("個人情報|特記|共通|セキュリティ|標準|別紙|別添")]
    private static partial Regex General();
}
