using VendorRisk.Contract;

namespace VendorRisk.Engagements.Tests.Differences;

/// <summary>A paper of two tiers with something in every list.</summary>
internal static class LibraryPaper
{
    public static EngagementFacts Facts { get; } = new EngagementFacts
    {
        Title = Fact.Known("図書館利用案内の発送の委託について", Source.Paper(1, "図書館利用案内の発送の委託について")),
        Department = Fact.Known("中央図書館"),
        LegalBasis = [new() { Provision = Fact.Known("要綱第3条第1項第3号"), Regime = LegalRegime.Act }],
        People = new() { Count = Fact.Known(12000), Mentions = [Fact.Known(12000), Fact.Known(11500)] },
        Chain =
        [
            new() { Id = "1", Tier = 1, Name = Fact.Known("みどり印刷株式会社"), Certifications = [Stated("P-mark"), Stated("ISMS")] },
            new() { Id = "1.1", Tier = 2, ParentId = "1", Name = Fact.Known("株式会社あおぞら発送") },
            new() { Id = "1.2", Tier = 2, ParentId = "1", Name = Fact.Known("しらゆり倉庫株式会社"), CloudServices = [new() { Name = Fact.Known("棚番クラウド") }] },
        ],
        Sheets =
        [
            new()
            {
                Kind = SheetKind.Outsourcing, Title = Fact.Known("案内の印刷と発送"), LinkId = "1", Term = Days(new(2026, 4, 1), new(2027, 3, 31)),
                Items = [Item("氏名"), Item("住所"), Item("利用者番号", SensitivityClass.Identifier)],
                Media = [new() { Kind = MediumKind.Paper, Name = Fact.Known("紙") }, new() { Kind = MediumKind.Pc, Name = Fact.Known("パソコン") }],
                Work = [Task("案内の印刷"), Task("封筒への封入")],
            },
            new() { Kind = SheetKind.ReOutsourcing, Title = Fact.Known("案内の発送"), LinkId = "1.1", Items = [Item("氏名"), Item("住所")], Work = [Task("案内の発送")] },
            new() { Kind = SheetKind.ReOutsourcing, Title = Fact.Known("返送分の保管"), LinkId = "1.2", Items = [Item("住所")], Work = [Task("返送された案内の保管")] },
        ],
        Hops =
        [
            new() { From = new() { Kind = PartyKind.Ward }, To = Vendor("1"), Cargo = Cargo.PortableMedia, Means = Fact.Known(HopMeans.ByHand) },
            new() { From = Vendor("1"), To = Vendor("1.1"), Cargo = Cargo.SealedMail },
        ],
        Safeguards =
        [
            Text(Side.Ward, 0, "受渡しのたびに日時と数量を記録する。", ControlIds.HandOverRecord),
            Text(Side.Contractor, 0, "作業の場所に鍵をかけ、立ち入る者を限る。", ControlIds.RoomEntryControl, ControlIds.LockedStorage),
            Text(Side.Subcontractor, 1, "従事者に毎年研修を受けさせる。", ControlIds.StaffTraining),
        ],
        Checklist =
        [
            new() { Side = Side.Ward, Control = ControlIds.ClausesAndLaw, Answer = Fact.Known(ChecklistMark.Yes) },
            new() { Side = Side.Contractor, Control = ControlIds.InspectionOfSubcontractors, Answer = Fact.Known(ChecklistMark.No), Reason = Fact.Known("再委託しない") },
        ],
        ClauseSets = [new() { Tier = 1, Party = Fact.Known("乙"), Clauses = [Topics(1, ClauseTopic.Secrecy), Topics(2, ClauseTopic.Audit, ClauseTopic.YearlyAudit)] }],
        Attachments = [new() { Name = Fact.Known("資料1"), Present = Fact.Known(true) }],
    }.WithPaths();

    public static InformationItem Item(string name, SensitivityClass sensitivity = SensitivityClass.Contact) => new() { Name = Fact.Known(name), Class = sensitivity };

    public static Term Days(DateOnly start, DateOnly end) => new() { Start = Fact.Known(start), End = Fact.Known(end) };

    public static Safeguard Text(Side side, int sheet, string words, params string[] controls) =>
        new() { Side = side, Sheet = sheet, Text = Fact.Known(words), Controls = [.. controls.Select(control => Fact.Known(control, confidence: 700))] };

    public static WorkItem Task(string words) => new() { Text = Fact.Known(words) };

    public static Certification Stated(string scheme) => new() { Scheme = Fact.Known(scheme), Stated = Fact.Known(scheme) };

    private static HopEnd Vendor(string id) => new() { Kind = PartyKind.Vendor, LinkId = id };

    private static Clause Topics(int number, params ClauseTopic[] topics) => new() { Number = number, Topics = [.. topics] };
}
