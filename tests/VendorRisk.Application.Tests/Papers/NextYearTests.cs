using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Papers;

public class NextYearTests
{
    private const string Words = """
        個人情報保護管理運営会議 付議事項

        件名	令和８年度検診の案内はがきの発送の委託について

        （担当部課：健康部健康課）

        事業の概要

        事業名	検診の案内
        担当課	健康課
        対象者	40歳以上の区民
        事業内容	案内はがきの印刷と発送を委託する。対象者数 約12,000人

        件名 案内はがきの印刷と発送の委託について

        保有課(担当課)	健康課
        登録業務の名称	検診の案内
        委託先	みどり印刷株式会社
        委託に伴い事業者に処理させる情報項目	氏名、住所
        処理させる情報項目の記録媒体	電磁的媒体(委託先のパソコン)
        委託の内容	(1) 案内はがきの印刷 (2) 発送
        委託の開始時期及び期限	令和8年4月1日から令和9年3月31日まで
        再委託の有無	有（さくら運送株式会社：発送）
        """;

    [Fact]
    public async Task NextYear_HasTheSameFacts_AYearLater_AndAsksWhatMustBeAskedAgain()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await SavedAsync(office);

        NextYearDraft draft = (await office.Get<ContinueNextYear>().OfAsync(saved.Id)).ShouldNotBeNull();
        EditedFacts edited = CorrectFacts.InDraft(draft.Facts, draft.Edits, "鈴木");

        edited.Problems.ShouldBeEmpty();
        EngagementFacts next = edited.Facts;
        next.Title.Value.ShouldBe("令和9年度検診の案内はがきの発送の委託について");
        SheetFacts sheet = next.Sheets.Single(s => s.Kind == SheetKind.Outsourcing && s.Term.Start.IsKnown);
        (sheet.Term.Start.Value, sheet.Term.End.Value).ShouldBe((new DateOnly(2027, 4, 1), new DateOnly(2028, 3, 31)));
        sheet.Term.Statement.IsKnown.ShouldBeFalse();
        next.People.Count.State.ShouldBe(FactState.Unknown);
        next.Sheets.SelectMany(s => s.Items).Select(item => item.Name.Value).ShouldBe(draft.Facts.Sheets.SelectMany(s => s.Items).Select(item => item.Name.Value));
        next.Chain.Select(link => link.Name.Value).ShouldBe(["みどり印刷株式会社", "さくら運送株式会社"]);
        ImmutableArray<string> asked = NextYear.ToConfirm(next);
        asked.ShouldBe(["people/count", "chain/0/name", "chain/0/reentrustment", "chain/1/name", "reentrustment", "reentrustedWork/0/statement"], ignoreOrder: true, $"asked: {string.Join(' ', asked)}");
    }

    [Fact]
    public async Task NextYear_ThatAPersonConfirmed_IsNotAskedAgain_AndWhatWasConfirmedLastYearIs()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await SavedAsync(office, FactsEdit.Confirm("chain/0/name", ""));
        NextYearDraft draft = (await office.Get<ContinueNextYear>().OfAsync(saved.Id)).ShouldNotBeNull();
        EngagementFacts before = CorrectFacts.InDraft(draft.Facts, draft.Edits, "鈴木").Facts;

        EngagementFacts after = CorrectFacts.InDraft(before, [FactsEdit.Confirm("chain/0/name", ""), FactsEdit.Correct("people/count", 13_000, "")], "鈴木").Facts;

        NextYear.ToConfirm(before).ShouldContain("chain/0/name");
        NextYear.ToConfirm(before).Except(NextYear.ToConfirm(after)).ShouldBe(["people/count", "chain/0/name"], ignoreOrder: true);
    }

    [Fact]
    public async Task NextYear_Saved_NamesTheEngagementItContinues_AndTakesNoRecordsAlong()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await SavedAsync(office);
        (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Actor, new ConsentToRecord(Guid.NewGuid(), "承諾", saved.Id, saved.Revision, "さくら運送株式会社", new DateOnly(2026, 4, 1), "8文第1号"))).ShouldBeSaved();
        NextYearDraft draft = (await office.Get<ContinueNextYear>().OfAsync(saved.Id)).ShouldNotBeNull();

        SavedEngagement next = (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, new PaperDraft
        {
            CommandId = Guid.NewGuid(), Why = "年度更新", FileName = "前年度_案.txt", Content = draft.Paper!.Content, Reading = draft.Reading! with { Facts = draft.Facts }, Edits = draft.Edits, Continues = saved.Id,
        })).ShouldBeSaved();

        next.Id.ShouldNotBe(saved.Id);
        Engagement engagement = (await office.Engagements.FindAsync(next.Id))!;
        (engagement.Continues, engagement.Consents.Length, engagement.Current.Number).ShouldBe((saved.Id, 0, 1));
        engagement.Current.Facts.People.Count.IsKnown.ShouldBeFalse();
        (await office.Get<ContinueNextYear>().OfAsync(EngagementId.New())).ShouldBeNull();
    }

    [Fact]
    public void LastDayOfAMonth_StaysOne()
    {
        EngagementFacts facts = new EngagementFacts
        {
            Sheets = [new SheetFacts { Kind = SheetKind.Outsourcing, Term = new Term { Start = Fact.Known(new DateOnly(2026, 4, 1)), End = Fact.Known(new DateOnly(2027, 2, 28)) } }],
        }.WithPaths();

        SheetFacts next = CorrectFacts.InDraft(facts, NextYear.Edits(facts), "鈴木").Facts.Sheets[0];

        (next.Term.Start.Value, next.Term.End.Value).ShouldBe((new DateOnly(2027, 4, 1), new DateOnly(2028, 2, 29)));
    }

    private static async Task<SavedEngagement> SavedAsync(TemporaryOffice office, params FactsEdit[] edits) => (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, office.Draft(Words, null, edits))).ShouldBeSaved();
}
