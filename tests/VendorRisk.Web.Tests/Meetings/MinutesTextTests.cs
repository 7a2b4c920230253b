using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports.Letters;
using VendorRisk.Web.Meetings;

namespace VendorRisk.Web.Tests.Meetings;

public sealed class MinutesTextTests
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Fact]
    public void Minutes_SayWhoWasThereAndWhatWasDecided_ItemByItem_InOrder()
    {
        Letter minutes = MinutesText.Minutes(View());

        minutes.Title.ShouldBe("第8回 審議会　議事録（案）");
        minutes.Lines.Select(line => (line.IsHeading ? "＊" : "") + line.Text).ShouldBe(
        [
            "日時　令和8年11月30日", "種類　付議", "出席　委員 青木", "欠席　委員 石川",
            "＊1　案内はがきの発送（健康課　第2版）", "審議から外れた委員　委員 青木", "主な指摘　承諾の記録がありません", "決定　条件付き承認", "条件",
            "（1）承諾書を出すこと（健康課、期限 令和8年12月10日）", "　求める理由　承諾がないため", "　費用の協議　事業者の負担と合意",
            "＊2　名簿の入力（税務課　第1版）", "主な指摘　なし", "決定　（未決定）",
        ]);
    }

    [Theory]
    [InlineData(null, "（記録なし）")]
    [InlineData(true, "なし")]
    public void Absence_ThatNobodyNoted_IsNotTakenForPresence(bool? present, string absent)
    {
        MeetingView view = View();
        Meeting meeting = view.Meeting with { Members = [new MeetingMember("委員 青木", present)] };
        MinutesText.Minutes(view with { Meeting = meeting }).Lines.Select(line => line.Text).ShouldContain("欠席　" + absent);
    }

    [Fact]
    public void Notice_IsOfADecidedItemAlone_AndNamesItsConditions()
    {
        MeetingView view = View();

        MinutesText.Notice(view.Meeting, view.Lines[1]).ShouldBeNull();
        Letter notice = MinutesText.Notice(view.Meeting, view.Lines[0]).ShouldNotBeNull();
        notice.Lines[0].Text.ShouldBe("健康課　御中");
        notice.Lines.Select(line => line.Text).ShouldContain("条件付き承認");
        notice.Lines.ShouldContain("（1）承諾書を出すこと（健康課、期限 令和8年12月10日）");
    }

    [Fact]
    public void EveryOutcome_HasAWord() => Enum.GetValues<DecisionOutcome>().Select(MinutesText.WordOf).ShouldBeUnique();

    [Fact]
    public void Entry_AsksForConditions_OnlyWhereTheyBelong()
    {
        DecisionEntry entry = new();
        entry.Choose(DecisionOutcome.ApprovedWithConditions);
        entry.Conditions.Count.ShouldBe(1);
        entry.Choose(DecisionOutcome.Approved);
        entry.Conditions.ShouldBeEmpty();
    }

    private static MeetingView View()
    {
        EngagementId first = EngagementId.New();
        Meeting meeting = new()
        {
            Id = new MeetingId(Guid.NewGuid()), Revision = 3, Kind = "付議", Date = Day, Title = "第8回 審議会", State = MeetingState.Planned, ChangedAt = DateTimeOffset.UnixEpoch, ChangedBy = "事務局",
            Members = [new MeetingMember("委員 青木", true), new MeetingMember("委員 石川", false)],
        };
        return new MeetingView(
            meeting,
            [
                new AgendaLine
                {
                    Item = new AgendaItem(first, 2, ["委員 青木"], "山田", DateTimeOffset.UnixEpoch), Title = "案内はがきの発送", Department = "健康課", Complete = true,
                    Foremost = [new AgendaFinding("consent.missing", Severity.High, "承諾の記録がありません")],
                    Decision = new DecisionRecord
                    {
                        Number = 1, Version = 2, Outcome = DecisionOutcome.ApprovedWithConditions, MeetingDate = Day, RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "事務局", Why = "議事",
                    },
                    Conditions =
                    [
                        new ConditionRecord
                        {
                            Engagement = first, Number = 1, Decision = 1, State = ConditionState.Open,
                            Asked = new NewCondition("承諾書を出すこと", "健康課", Day.AddDays(10)) { Reason = "承諾がないため", CostTalk = "事業者の負担と合意" },
                        },
                    ],
                },
                new AgendaLine { Item = new AgendaItem(EngagementId.New(), 1, [], "山田", DateTimeOffset.UnixEpoch), Title = "名簿の入力", Department = "税務課", Complete = true },
            ]);
    }
}
