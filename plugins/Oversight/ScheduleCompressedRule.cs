using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>Development, test and start fall into one month, or nothing is said on test data.</summary>
internal sealed class ScheduleCompressedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.schedule-compressed",
        Category = RiskCategories.Oversight,
        Severity = Severity.Medium,
        Title = new("開発から稼働までの期間が短い", "Development is squeezed"),
        Why = new(
            "試験の時間がないと、本物の個人情報での試験や、誤った抽出のままの稼働が起きます。",
            "Without time to test, real data is used for testing, and faults go live."),
        Demand = "個人情報保護法第66条第1項（安全管理措置）、情報セキュリティポリシー（開発・試験）",
        Reads = ["sheets"],
        Messages =
        [
            new(
                "compressed",
                new("「{0}」は、開発・試験・稼働が同じ月（{1}）です。", "\"{0}\": development, test and start fall into one month ({1})."),
                new("「{0}」の試験の期間と、稼働前に誰が何を確かめるかを書いてください。", "Say for \"{0}\" how long testing takes and who checks what before the start.")),
            new(
                "testData",
                new("「{0}」に、試験で使うデータについての記載がありません。", "\"{0}\" says nothing on test data."),
                new("「{0}」の試験に本物の個人情報を使うか、使うなら範囲と消去の時期を書いてください。", "Say whether \"{0}\" is tested with real data, and if so how much and until when.")),
            new(
                "both",
                new("「{0}」は、開発・試験・稼働が同じ月（{1}）で、試験のデータの記載もありません。", "\"{0}\": development, test and start fall into one month ({1}), and nothing is said on test data."),
                new("「{0}」の試験の期間、稼働前の確認、試験で使うデータとその消去を書いてください。", "Say for \"{0}\" how it is tested, who checks it, and with what data.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        for (int i = 0; i < facts.Sheets.Length; i++)
        {
            if (facts.Sheets[i].Kind == SheetKind.SystemDevelopment)
            {
                Judge(facts.Sheets[i], i, judgement);
            }
        }

        return judgement.Result("システム開発の個票がありません。");
    }

    private static void Judge(SheetFacts sheet, int index, Judgement judgement)
    {
        DateOnly[] starts = [.. sheet.Phases.Where(p => p.Start.IsKnown).Select(p => p.Start.Value).Order()];
        if (sheet.Phases.IsEmpty || starts.Length < sheet.Phases.Length)
        {
            judgement.Lacks($"sheets/{index}/phases");
        }
        else
        {
            judgement.Judged();
        }

        bool compressed = starts.Length > 1 && (starts[0].Year, starts[0].Month) == (starts[^1].Year, starts[^1].Month);
        bool silent = sheet.TestData.State == FactState.Unknown && !sheet.Phases.IsEmpty;
        string? key = (compressed, silent) switch
        {
            (true, true) => "both",
            (true, false) => "compressed",
            (false, true) => "testData",
            _ => null,
        };
        if (key is null)
        {
            return;
        }

        string title = Wording.Short(sheet.Title.Or("システム開発"), 40);
        judgement.Found(new Finding
        {
            Severity = key == "testData" ? Severity.Low : null,
            MessageKey = key,
            Arguments = compressed ? [title, Month(starts[0])] : [title],
            Evidence = Judgement.Evidence([.. sheet.Phases.Select(p => p.Start), silent ? sheet.TestData : null]),
        });
    }

    private static string Month(DateOnly date)
    {
        string day = Wording.Date(date);
        return day[..(day.IndexOf('月', StringComparison.Ordinal) + 1)];
    }
}
