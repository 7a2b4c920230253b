using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Benchmarks.Portfolio;

/// <summary>
/// Makes up engagements as varied as a ward's: small mailings to four-tier systems, named and undecided vendors, good and poor papers. An engagement
/// depends on seed and number alone, so a portfolio of any size needs no memory and several threads may make it at once.
/// </summary>
internal sealed class PortfolioGenerator(int seed)
{
    private static readonly string[] Works = ["案内の発送", "給付金の支給", "健診の予約受付", "講座の申込受付", "窓口の運営", "システムの開発", "アンケートの集計", "コールセンター"];
    private static readonly string[] Schemes = [CertificationSchemes.PMark, CertificationSchemes.Isms, CertificationSchemes.Iso27017, CertificationSchemes.LgwanAsp];
    private static readonly (string Name, SensitivityClass Class)[] Items =
    [
        ("氏名", SensitivityClass.Contact), ("住所", SensitivityClass.Contact), ("電話番号", SensitivityClass.Contact), ("個人番号", SensitivityClass.SpecificPersonal),
        ("口座番号", SensitivityClass.Financial), ("所得", SensitivityClass.Financial), ("障害の有無", SensitivityClass.SpecialCare), ("健診結果", SensitivityClass.SpecialCare),
        ("宛名番号", SensitivityClass.Identifier), ("国籍", SensitivityClass.NationalityHint), ("希望日", SensitivityClass.Low), ("備考", SensitivityClass.Unclassified),
    ];

    private static readonly (MediumKind Kind, string Name)[] Media =
        [(MediumKind.Paper, "紙"), (MediumKind.Pc, "委託先のパソコン"), (MediumKind.Server, "サーバ"), (MediumKind.Portable, "USBメモリ"), (MediumKind.Cloud, "クラウド"), (MediumKind.WebForm, "申込フォーム")];

    private static readonly (string Text, Activity[] Activities)[] Tasks =
    [
        ("案内を印刷し、封入する", [Activity.Printing, Activity.Inserting]), ("案内を発送する", [Activity.Dispatch]), ("申込をフォームで受け付ける", [Activity.WebIntake]),
        ("問合せに電話で答える", [Activity.CallCentre]), ("申請書を入力する", [Activity.DataEntry]), ("システムを運用する", [Activity.SystemOperation]),
        ("結果を分析し、報告する", [Activity.Analysis, Activity.Reporting]), ("書類を廃棄する", [Activity.Disposal]),
    ];

    public EngagementFacts Of(int number)
    {
        Draw draw = new(seed, number);
        int tiers = draw.Weighted(55, 30, 11, 4) + 1;
        DateOnly start = new DateOnly(2026, 4, 1).AddDays(draw.Below(200));
        DateOnly end = start.AddDays(draw.Between(20, 720));
        EngagementBuilder facts = new EngagementBuilder()
            .Title(string.Create(CultureInfo.InvariantCulture, $"{draw.Of(Works)}に係る業務の委託について（第{number}号）"))
            .Department($"第{draw.Between(1, 40)}課")
            .WithLegalBasis("要綱第3条", draw.In(90) ? LegalRegime.Act : LegalRegime.Ordinance);
        if (draw.In(85))
        {
            facts.People(draw.Between(10, 400_000), draw.In(10));
        }

        if (draw.In(70))
        {
            facts.RegisterConsulted();
        }

        for (int tier = 1; tier <= tiers; tier++)
        {
            AddVendor(facts, draw, tier, number);
        }

        for (int tier = 1; tier <= Math.Min(tiers, 2); tier++)
        {
            facts.WithSheet(tier == 1 ? SheetKind.Outsourcing : SheetKind.ReOutsourcing, s => Fill(s, draw, start, end));
        }

        Complete(facts, draw, tiers);
        return facts.Build();
    }

    private static void AddVendor(EngagementBuilder facts, Draw draw, int tier, int number)
    {
        string? name = draw.In(88) ? $"株式会社{(char)('ア' + draw.Below(40))}{number % 997}" : null;
        void Describe(VendorBuilder vendor)
        {
            if (name is null)
            {
                vendor.Undecided().MustHoldOneOf(CertificationSchemes.PMark, CertificationSchemes.Isms);
            }

            for (int held = draw.Weighted(25, 50, 20, 5); held > 0; held--)
            {
                vendor.Certified(draw.Of(Schemes), expires: draw.In(40) ? new DateOnly(2026, 1, 1).AddDays(draw.Below(1000)) : null);
            }

            if (draw.In(30))
            {
                vendor.UsesCloud("クラウド" + draw.Below(9), draw.In(50) ? "運営" + draw.Below(5) : null, draw.In(40) ? "アメリカ合衆国" : "日本", draw.In(70) ? "日本" : null, draw.In(30));
            }

            if (draw.In(40))
            {
                vendor.Registered(r => r.Certified(draw.Of(Schemes), new DateOnly(2025, 6, 1).AddDays(draw.Below(1200))).Inspected(new DateOnly(2024, 1, 1).AddDays(draw.Below(800))));
            }
        }

        if (tier == 1)
        {
            facts.WithVendor(name, Describe);
        }
        else
        {
            facts.WithSubcontractor(name, Describe, of: string.Join('.', Enumerable.Repeat("1", tier - 1)));
        }
    }

    private static void Fill(SheetBuilder sheet, Draw draw, DateOnly start, DateOnly end)
    {
        sheet.Title("個票").Counterparty("株式会社あおば").Term(start, end, draw.In(15)).Subjects("区民").ItemsOpenEnded(draw.In(25));
        if (draw.In(60))
        {
            sheet.Handling(start, draw.In(50) ? end : end.AddDays(-10));
        }

        foreach ((string name, SensitivityClass sensitivity) in draw.Some(Items, 2, 9))
        {
            sheet.Item(name, sensitivity, freeText: draw.In(5));
        }

        foreach ((MediumKind kind, string name) in draw.Some(Media, 1, 4))
        {
            sheet.Medium(kind, name);
        }

        foreach ((string text, Activity[] activities) in draw.Some(Tasks, 1, 6))
        {
            sheet.Work(text, [.. activities]);
        }
    }

    private static void Complete(EngagementBuilder facts, Draw draw, int tiers)
    {
        facts.Reentrustment(tiers > 1 == draw.In(90) ? ReentrustmentStance.Declared : ReentrustmentStance.Denied).ClausesCited(draw.In(95));
        if (draw.In(75))
        {
            facts.WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data, draw.In(60) ? HopMeans.EncryptedInternet : null, draw.In(50) ? true : null);
            facts.WithHop(HopEnds.Vendor(), HopEnds.Person, Cargo.SealedMail, HopMeans.Post, draw.In(50));
        }

        if (draw.In(60))
        {
            foreach (Side side in (Side[])[Side.Ward, Side.Contractor])
            {
                facts.WithChecklist(side, list =>
                {
                    for (int control = 1; control <= 13 && !draw.In(70); control++)
                    {
                        list.No(string.Create(CultureInfo.InvariantCulture, $"OP-{control:00}"), reason: draw.In(50) ? "該当する作業がない" : null);
                    }
                });
            }
        }

        for (int text = draw.Below(6); text > 0; text--)
        {
            facts.WithSafeguard(draw.In(50) ? Side.Ward : Side.Contractor, "作業場所への入退室を記録する", ["OP-0" + draw.Between(1, 9)]);
        }

        if (draw.In(80))
        {
            facts.WithClauseSet("乙", 1, set =>
            {
                foreach (ClauseTopic topic in draw.Some(Enum.GetValues<ClauseTopic>(), 10, 29))
                {
                    set.Clause("条項", topic);
                }
            });
        }

        if (draw.In(50))
        {
            facts.WithAttachment("資料9-1", draw.In(80));
        }
    }
}
