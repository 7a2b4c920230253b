using VendorRisk.Contract;

namespace VendorRisk.Exports.Words;

/// <summary>The cell of a form's information items: whose, which, and where the form says so, how they are collected.</summary>
internal static class ItemWords
{
    public static string Cell(SheetFacts sheet)
    {
        if (sheet.Items.IsEmpty)
        {
            string elsewhere = sheet.ItemsByReference.IsKnown ? sheet.ItemsByReference.Value + "のとおり" : "";
            return sheet.Subjects.IsKnown && elsewhere.Length > 0 ? $"【対象者】\n{sheet.Subjects.Value}\n【情報項目】\n{elsewhere}" : elsewhere;
        }

        string items = string.Join('\n', Groups(sheet));
        return sheet.Subjects.IsKnown ? $"【対象者】\n{sheet.Subjects.Value}\n【情報項目】\n{items}" : items;
    }

    private static IEnumerable<string> Groups(SheetFacts sheet)
    {
        string open = sheet.ItemsOpenEnded.Is(true) ? "等" : "";
        (string? By, string Names)[] groups =
        [
            .. sheet.Items.GroupBy(i => i.CollectedBy.IsKnown ? i.CollectedBy.Value : null)
                .Select(g => (g.Key, string.Join('、', g.Select(i => i.Name.Or("?"))))),
        ];
        for (int i = 0; i < groups.Length; i++)
        {
            string names = groups[i].Names + (i == groups.Length - 1 ? open : "");
            yield return groups[i].By is { } by ? $"{Flow.FlowWords.Number(i + 1)} {by}により収集…{names}" : names;
        }
    }
}
