using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Movements;

public class MovementTests
{
    private const string Ledger = "1 次の時に、日時、担当者、数量を授受簿に記録する。 (1) 区の職員がデータ(DVD-R)を委託先に提供する時 (2) 委託先が封入封緘した通知を区の職員に納品する時";

    [Theory]
    [InlineData("参加者のデータを委託事業者へ送付する。", HopMeans.Sent)]
    [InlineData("区の職員が名簿を受託者に手渡す。", HopMeans.ByHand)]
    [InlineData("名簿は区から委託先に郵送する。", HopMeans.Post)]
    public void Prose_WardToVendor_GivesTheMeans(string text, HopMeans means)
    {
        Hop hop = Hops(new PaperMaker().Outline(text).Contractor("甲社")).Single(h => h.From.Kind is PartyKind.Ward && h.To.LinkId == "1");

        hop.Means.Value.ShouldBe(means);
        hop.Implied.ShouldBeFalse();
        hop.Statement.Source!.Line.ShouldBe(1);
    }

    [Theory]
    [InlineData("区がデータを受託者へ送信し、受託者が案内状を印刷する。")]
    [InlineData("区は宛名データを受託者に送信する。受託者は通知を印刷する。")]
    [InlineData("区から受託者へファイル転送サービスで対象者のデータを送付し、受託者が通知書を作成する。")]
    public void Data_SentBeforeLettersArePrinted_IsData(string work)
    {
        EngagementFacts facts = new PaperMaker().Contractor("甲社", (FieldKind.Work, work)).Enriched();

        facts.Hops.ShouldContain(h => h.From.Kind == PartyKind.Ward && h.To.LinkId == "1" && h.Cargo == Cargo.Data && h.Means.IsKnown);
        facts.Hops.ShouldNotContain(h => h.Cargo == Cargo.Paper);
    }

    [Fact]
    public void StatementOfWork_WardToVendor_GivesTheMeans_AndLeavesThePeopleToTheTasks()
    {
        Hop[] hops = Hops(new PaperMaker().Contractor("甲社", (FieldKind.Work, "案内状の印刷と発送。区がデータを委託事業者へ送付し、当選者に賞品を送る。")));

        hops.ShouldContain(h => h.From.Kind == PartyKind.Ward && h.To.LinkId == "1" && h.Means.Is(HopMeans.Sent));
        hops.ShouldNotContain(h => h.From.Kind == PartyKind.Ward && h.To.Kind == PartyKind.Person);
    }

    [Fact]
    public void Safeguards_HandOverByHand_GivesBothWaysAndTheSubcontractorsHop()
    {
        Hop[] hops = Hops(new PaperMaker()
            .Contractor("甲社", (FieldKind.VendorSafeguards, "1 媒体(DVD-R)とパスワードの受渡しは、別の機会に手渡しで行わせる。 2 再委託先とのデータの受け渡しは、手渡しで行わせる。"))
            .Subcontractor("乙社"));

        hops.Where(h => h.Means.Is(HopMeans.ByHand)).Select(h => (h.From.LinkId ?? "区", h.To.LinkId ?? "区"))
            .ShouldBe([("区", "1"), ("1", "区"), ("1", "1.1")], ignoreOrder: true);
    }

    [Fact]
    public void Ledger_ThatListsItsMovements_CoversThoseAndNoOthers()
    {
        Hop[] hops = Hops(new PaperMaker().Contractor("甲社", (FieldKind.WardSafeguards, Ledger)).Subcontractor("乙社"));

        hops.Single(h => h.From.Kind is PartyKind.Ward && h.To.LinkId == "1").Recorded.Is(true).ShouldBeTrue();
        Hop back = hops.Single(h => h.From.LinkId == "1" && h.To.Kind is PartyKind.Ward);
        (back.Cargo, back.Means.Value).ShouldBe((Cargo.SealedMail, HopMeans.Delivered));
        back.Recorded.Is(true).ShouldBeTrue();
        Hop down = hops.Single(h => h.To.LinkId == "1.1");
        down.Recorded.Is(false).ShouldBeTrue();
        down.Implied.ShouldBeTrue();
        down.Means.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Ledger_WaivedOnTheChecklist_LeavesEveryHandOverUnrecorded() =>
        Hops(new PaperMaker().Outline("データを委託先に送信する。").Contractor("甲社").Row(Side.Ward, "OP-09", "－（該当なし）", "受渡しを管理簿に記載する。"))
            .ShouldAllBe(h => h.Recorded.Is(false));

    [Theory]
    [InlineData("受渡しの票")]
    [InlineData("受け渡し簿")]
    [InlineData("授受確認票")]
    [InlineData("媒体の貸出台帳")]
    [InlineData("引渡し記録表")]
    [InlineData("持出し管理簿")]
    [InlineData("搬送記録")]
    [InlineData("受領印")]
    public void Ledger_ByAnyOfItsNames_CoversHandOvers(string name) =>
        Hops(new PaperMaker().Outline("データを委託先に送信する。").Contractor("甲社", (FieldKind.WardSafeguards, $"1 データを渡すときは、日時と数量を{name}に残す。")))
            .Single(h => h.To.LinkId == "1").Recorded.Is(true).ShouldBeTrue();

    [Fact]
    public void Ledger_NeverMentioned_LeavesItUnknown() =>
        Hops(new PaperMaker().Outline("データを委託先に送信する。").Contractor("甲社")).ShouldAllBe(h => h.Recorded.State == FactState.Unknown);

    [Fact]
    public void Checklist_RowAnsweredYes_StatesTheHandOverAndAWaivedRowDoesNot()
    {
        const string Text = "媒体(DVD-R等)の受渡しは、鍵付きカバンを使い、手渡しで行う。";

        Hops(new PaperMaker().Outline("データを委託先に送付する。").Contractor("甲社").Row(Side.Ward, "OP-07", "○", Text))
            .Where(h => h.From.Kind is PartyKind.Ward).Select(h => h.Means.Value).ShouldBe([HopMeans.Sent, HopMeans.ByHand], ignoreOrder: true);
        Hops(new PaperMaker().Outline("データを委託先に送付する。").Contractor("甲社").Row(Side.Ward, "OP-07", "－", Text))
            .Select(h => h.Means.Value).ShouldBe([HopMeans.Sent]);
    }

    [Fact]
    public void Connection_WithAVendorOverADedicatedLine_GoesBothWaysWhenDataIsExchanged() =>
        Hops(new PaperMaker()
                .Contractor("甲社")
                .Form(SheetKind.ExternalConnection, "甲社(提供事業者)", (FieldKind.Connection, "甲社のサーバと区の端末を専用回線で結び、データを送受信する。")))
            .Where(h => h.Means.Is(HopMeans.DedicatedLine)).Select(h => h.From.Kind).ShouldBe([PartyKind.Ward, PartyKind.Vendor], ignoreOrder: true);

    [Fact]
    public void Connection_FromWhichTheWardCollects_GoesOneWay()
    {
        Hop hop = Hops(new PaperMaker().Form(SheetKind.ExternalConnection, "運営機構", (FieldKind.Connection, "運営機構の窓口と区の端末をLGWANで結び、申請を受信する。"))).ShouldHaveSingleItem();

        (hop.From.Name, hop.To.Kind).ShouldBe(("運営機構", PartyKind.Ward));
    }

    [Fact]
    public void Provision_ByRegisteredPost_IsPost() =>
        Hops(new PaperMaker().Form(SheetKind.ExternalProvision, "他の自治体", (FieldKind.WardSafeguards, "1 書類は簡易書留で送付する。 2 宛先を二人で確かめる。")))
            .ShouldHaveSingleItem().Means.Value.ShouldBe(HopMeans.Post);

    [Fact]
    public void Forms_OnANamedService_GoFromPersonToServiceAndSomehowToTheVendor()
    {
        Hop[] hops = Hops(new PaperMaker().Contractor("甲社",
            (FieldKind.Items, "Google フォームにより集める応募者の氏名"),
            (FieldKind.Work, "Webサイトでの応募受付")));

        Hop entry = hops.Single(h => h.To.Kind is PartyKind.Service);
        (entry.From.Kind, entry.Means.Value, entry.Recorded.State).ShouldBe((PartyKind.Person, HopMeans.WebForm, FactState.NotApplicable));
        Hop onward = hops.Single(h => h.From.Kind is PartyKind.Service);
        (onward.To.LinkId, onward.Implied, onward.Means.IsKnown).ShouldBe(("1", true, false));
        hops.ShouldNotContain(h => h.From.Kind == PartyKind.Ward);
    }

    [Fact]
    public void Dispatch_PassedOnAsAWhole_IsTheSubcontractorsAlone() =>
        Hops(new PaperMaker()
                .Contractor("甲社", (FieldKind.Work, "1 抽選 2 賞品の宅配便による発送【再委託】"))
                .Subcontractor("乙社", (FieldKind.Work, "賞品の宅配便による発送")))
            .Where(h => h.To.Kind is PartyKind.Person).Select(h => (h.From.LinkId, h.Cargo, h.Means.Value))
            .ShouldBe([("1.1", Cargo.Goods, HopMeans.Courier)]);

    [Theory]
    [InlineData("郵送申請の場合は、審査のうえ給付する。", HopMeans.Post)]
    [InlineData("審査のうえ給付する。", null)]
    public void Intake_ByPost_IsKnownOnlyWhereThePaperSaysSo(string outline, HopMeans? means)
    {
        Hop hop = Hops(new PaperMaker().Outline(outline).Contractor("甲社", (FieldKind.Work, "1 申請書の受領 2 審査"))).Single(h => h.From.Kind is PartyKind.Person);

        hop.Implied.ShouldBe(means is null);
        (hop.Means.IsKnown ? hop.Means.Value : (HopMeans?)null).ShouldBe(means);
    }

    [Fact]
    public void WardToVendor_NotImplied_WherePeopleEnterTheirDataThemselves() =>
        Hops(new PaperMaker().Contractor("甲社", (FieldKind.Work, "オンラインでの参加申込の受付")))
            .ShouldNotContain(h => h.From.Kind == PartyKind.Ward);

    [Fact]
    public void WardToVendor_WithoutAWord_IsImplied() =>
        Hops(new PaperMaker().Contractor("甲社", (FieldKind.Work, "封筒の印刷"))).ShouldHaveSingleItem().Implied.ShouldBeTrue();

    [Fact]
    public void Work_ThatSaysHowDataComesAndGoes_GivesBothHops() =>
        Hops(new PaperMaker().Contractor("甲社", (FieldKind.Work, "はがきの印刷。区がデータを受託者へ送付し、刷り上がったはがきは区に納品する。")))
            .Select(h => (h.From.Kind, h.Cargo, h.Means.Value)).ShouldBe([(PartyKind.Ward, Cargo.Data, HopMeans.Sent), (PartyKind.Vendor, Cargo.Paper, HopMeans.Delivered)]);

    [Fact]
    public void PasswordSlip_GoesAlongWithTheMedium_AndIsNotTheCargo() =>
        Hops(new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, "1 媒体とパスワード通知書は、別の機会に手渡しさせる。")))
            .ShouldAllBe(h => h.Cargo == Cargo.PortableMedia);

    [Fact]
    public void TechnicalDuties_ThatNameNoParty_StateNoRoute() =>
        Hops(new PaperMaker().Contractor("甲社").Subcontractor("乙社", (FieldKind.VendorSafeguards, "【システム上の対策】 1 通信は専用回線とし、授受するデータは暗号化させる。")))
            .Single(h => h.To.LinkId == "1.1").Means.IsKnown.ShouldBeFalse();

    [Fact]
    public void SharedPage_IntoWhichAVendorPutsData_IsAServiceItHandsDataTo() =>
        Hops(new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, "結果は暗号化して共有フォルダに保存させる。")))
            .Single(h => h.To.Kind is PartyKind.Service).Means.Value.ShouldBe(HopMeans.SharedStore);

    [Theory]
    [InlineData("個人情報を手交する場合は、鍵付きかばんを使う。")]
    [InlineData("区民に制度を周知する。")]
    [InlineData("委託先に業務を委託する。")]
    public void Sentences_ThatMoveNothing_GiveNoHop(string text) =>
        Hops(new PaperMaker().Outline(text).Contractor("甲社", (FieldKind.Work, "オンラインでの申込受付"))).ShouldNotContain(h => h.Statement.Or("") == text);

    private static Hop[] Hops(PaperMaker maker) => [.. maker.Enriched().Hops];
}
