using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using VendorRisk.Exports.Xlsx;
using VendorRisk.Papers;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Checklists;

/// <summary>Writes the form, and holds what comes back against what went out.</summary>
internal sealed class ChecklistDesk(Profile? profile = null) : IChecklistDesk
{
    private const string Answers = "○,△,×,－";

    public OutputFile Write(ChecklistForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ImmutableArray<ImmutableArray<XlsxCell>> rows =
        [
            [new("個人情報保護対策チェックリスト", XlsxLook.Title)],
            [new($"件名：{form.Title}", XlsxLook.Note)],
            [new($"記入する事業者：{form.Vendor}", XlsxLook.Note)],
            [new("1 「回答」の欄（色の付いた欄）に、○（行う）、△（一部だけ行う）、×（行わない）、－（該当しない）のどれかを選んでください。", XlsxLook.Note)],
            [new("2 △、×、－には、理由を「備考」に書いてください。ほかの欄は変えられません。行や列を足したり消したりしないでください。", XlsxLook.Note)],
            [new($"3 記入が終わったら、このファイルのまま（.xlsx）{(profile ?? Profile.Default).Office}の担当課へ返してください。個人の氏名などの個人情報は書かないでください。", XlsxLook.Note)],
            [new("記号", XlsxLook.Head), new("区分", XlsxLook.Head), new("個人情報保護対策", XlsxLook.Head), new("回答", XlsxLook.Head), new("備考（理由）", XlsxLook.Head)],
            .. form.Rows.Select(r => ImmutableArray.Create<XlsxCell>(new(r.Control), new(r.Section), new(r.Text), new(r.Answer, XlsxLook.Input), new(r.Note, XlsxLook.Input))),
        ];
        XlsxSheet list = new()
        {
            Name = ChecklistCells.Sheet,
            Widths = [9, 10, 80, 8, 40],
            Rows = rows,
            HeadRow = ChecklistCells.HeadRow,
            Locked = true,
            ChoiceRange = string.Create(CultureInfo.InvariantCulture, $"D{ChecklistCells.HeadRow + 1}:D{ChecklistCells.HeadRow + form.Rows.Length}"),
            Choices = Answers,
        };
        XlsxSheet mark = new()
        {
            Name = ChecklistCells.MarkSheet,
            Widths = [20, 60],
            Hidden = true,
            Locked = true,
            Rows =
            [
                [new("様式"), new(ChecklistCells.Kind)],
                [new("案件"), new(form.EngagementId)],
                [new("版"), new(form.Version.ToString(CultureInfo.InvariantCulture))],
                [new("段階"), new(form.Side.ToString())],
            ],
        };
        return OutputFile.Xlsx(XlsxBook.Write(list, mark));
    }

    public ChecklistReturn Read(ReadOnlyMemory<byte> content, ChecklistForm expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        if (content.Length > PaperLimits.MaximumBytes)
        {
            return Refused($"ファイルが大きすぎます（上限は {PaperLimits.MaximumBytes / 1024 / 1024} MB）。");
        }

        try
        {
            using Package package = new(content);
            return ChecklistCells.Read(package) is { } cells ? ChecklistComparison.Of(cells, expected) : Refused(ChecklistCells.NotOurs);
        }
        catch (UnreadableInputException refused)
        {
            return Refused($"このファイルは{refused.Message}");
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            // What the readers of zip and XML throw for damaged input.
            return Refused("Excel のファイル（.xlsx）として開けません。配られたチェックリストに記入し、.xlsx のまま保存したものを選んでください。");
        }
    }

    private static ChecklistReturn Refused(string why) => new() { Refusals = [why] };
}
