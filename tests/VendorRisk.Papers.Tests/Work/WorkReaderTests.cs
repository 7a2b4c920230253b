using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Tests.Work;

public class WorkReaderTests
{
    [Theory]
    [InlineData("1 申込の受付 2 はがきの印刷 3 はがきの郵送")]
    [InlineData("(1) 申込の受付 (2) はがきの印刷 (3) はがきの郵送")]
    [InlineData("（１）申込の受付\n（２）はがきの印刷\n（３）はがきの郵送")]
    [InlineData("①申込の受付 ②はがきの印刷 ③はがきの郵送")]
    [InlineData("１．申込の受付\n２．はがきの印刷\n３．はがきの郵送")]
    [InlineData("次の業務を委託する。\n- 1 申込の受付\n- 2 はがきの印刷\n- 3 はがきの郵送")]
    public void Read_AnyNumbering_GivesOneTaskANumber(string text)
    {
        ImmutableArray<WorkItem> work = WorkReader.Read(Written.Text(text));

        work.Select(w => (w.Number, w.Text.Or(""))).ShouldBe([(1, "申込の受付"), (2, "はがきの印刷"), (3, "はがきの郵送")]);
    }

    [Fact]
    public void Read_FigureInsideATask_OpensNoTask()
    {
        ImmutableArray<WorkItem> work = WorkReader.Read(Written.Text("1 案内状の発送（ 2 回） 2 名簿の入力 約 3 千件"));

        work.Length.ShouldBe(2);
        work[1].Text.Or("").ShouldStartWith("名簿の入力");
    }

    [Fact]
    public void Read_NoList_GivesOneTask()
    {
        WorkItem work = WorkReader.Read(Written.Text("Webサイトでの応募受付、抽選、賞品の発送及び回答の集計")).ShouldHaveSingleItem();

        work.Activities.ShouldBe([Activity.WebIntake, Activity.Lottery, Activity.Dispatch, Activity.Analysis], ignoreOrder: true);
        work.Objects.ShouldBe(["賞品"]);
    }

    [Fact]
    public void Read_MarkedTasks_AreReentrustedAndTheOthersAreNot()
    {
        ImmutableArray<WorkItem> work = WorkReader.Read(Written.Text("(1) 全体の統括 (2) 通知書の封入封緘（再委託） (3) 電話相談", 40));

        work.Select(w => w.Reentrusted.Value).ShouldBe([false, true, false]);
        work[1].Text.Or("").ShouldBe("通知書の封入封緘");
        work[1].Reentrusted.Source!.Line.ShouldBe(40);
    }

    [Fact]
    public void Read_NoMarkAnywhere_LeavesReentrustingUnknown() =>
        WorkReader.Read(Written.Text("1 統括 2 印刷")).ShouldAllBe(w => w.Reentrusted.State == FactState.Unknown);

    [Fact]
    public void Read_RemarkThatPointsAtANumber_MarksThatTaskAndIsNoTask()
    {
        ImmutableArray<WorkItem> work = WorkReader.Read(Written.Text("1 納付書の作成、印刷、発送 2 口座の入力 3 コールセンター なお、上記１の一部は、別の会社に再委託を行う。"));

        work.Length.ShouldBe(3);
        work[2].Text.Or("").ShouldBe("コールセンター");
        work.Select(w => w.Reentrusted.Value).ShouldBe([true, false, false]);
    }

    [Fact]
    public void Read_PartyInBrackets_IsNoMark() =>
        WorkReader.Read(Written.Text("1 進捗の管理(再委託先を含む) 2 印刷")).ShouldAllBe(w => w.Reentrusted.State == FactState.Unknown);

    [Theory]
    [InlineData("返信用封筒の作製", Activity.Drafting)]
    [InlineData("ヘルプデスクの設置", Activity.CallCentre)]
    [InlineData("参加者の傷害保険への加入", Activity.Insurance)]
    [InlineData("オンラインによる参加申込の受付", Activity.WebIntake)]
    [InlineData("参加申込書の受付", Activity.Intake)]
    [InlineData("大会の当日運営", Activity.EventOperation)]
    [InlineData("催しの当日の受付", Activity.EventOperation)]
    [InlineData("講座申込の受付(専用のWebページ)", Activity.WebIntake)]
    [InlineData("換金及び加盟店への支払", Activity.Settlement)]
    [InlineData("住民記録との突き合わせ", Activity.Matching)]
    [InlineData("問診票のパンチ", Activity.DataEntry)]
    [InlineData("サーバーの運用・保守", Activity.SystemOperation)]
    public void Read_FieldWords_TellTheActivity(string text, Activity expected) =>
        WorkReader.Read(Written.Text(text)).Single().Activities.ShouldContain(expected);

    [Theory]
    [InlineData("国民健康保険の案内", Activity.Insurance)]
    [InlineData("送付封筒の在庫管理", Activity.Dispatch)]
    [InlineData("「オンライン申請者情報」の抽出", Activity.WebIntake)]
    [InlineData("催しの当日の受付", Activity.Intake)]
    public void Read_WordInsideAnotherWord_IsNotTheActivity(string text, Activity not) =>
        WorkReader.Read(Written.Text(text)).Single().Activities.ShouldNotContain(not);

    [Theory]
    [InlineData("案内状の印刷。区が名簿を委託先へ送付し、印刷した案内状は区に納品する。")]
    [InlineData("案内状の印刷。区の職員が名簿を郵送する。")]
    public void Read_ClauseInWhichTheWardActs_IsNoActivityOfTheWork(string text) =>
        WorkReader.Read(Written.Text(text)).ShouldHaveSingleItem().Activities.ShouldBe([Activity.Printing]);

    [Theory]
    [InlineData("区が貸与する名簿を用いて発送し、結果を報告する。")]
    [InlineData("区が定める手順により発送する。")]
    public void Read_WardNamedOnlyAsTheSource_KeepsTheActivity(string text) =>
        WorkReader.Read(Written.Text(text)).ShouldHaveSingleItem().Activities.ShouldContain(Activity.Dispatch);

    [Fact]
    public void Read_SentenceOnWhatTheWardDoes_IsNoTask() =>
        WorkReader.Read(Written.Text("はがきの印刷。区が名簿を受託者へ送付する。")).ShouldHaveSingleItem().Activities.ShouldBe([Activity.Printing]);

    [Fact]
    public void Read_EmptyText_GivesNoTask() => WorkReader.Read(Written.Text("")).ShouldBeEmpty();
}
