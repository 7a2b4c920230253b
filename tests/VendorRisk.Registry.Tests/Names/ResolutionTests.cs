namespace VendorRisk.Registry.Tests.Names;

public class ResolutionTests
{
    [Theory]
    [InlineData("みどり印刷㈱（プライバシーマーク取得）")]
    [InlineData("旧名の会社株式会社")]
    [InlineData("みどりプリント")]
    [InlineData("7120001077523")]
    [InlineData("７１２０００１０７７５２３")]
    [InlineData("T7120001077523")]
    [InlineData("7 1200-0107-7523")]
    public async Task Resolve_ByNameFormerNameAliasOrNumber_FindsTheOne(string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        VendorId id = await store.AddAsync("株式会社旧名の会社", TemporaryRegister.RightNumber);
        await store.DoAsync(new RenameVendor(id, 1, TemporaryRegister.By(), "株式会社みどり印刷"));
        await store.DoAsync(new AddAlias(id, 2, TemporaryRegister.By(), "みどりプリント"));
        await store.AddAsync("株式会社あおぞら発送");
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Match.ShouldNotBeNull().Id.ShouldBe(id);
        found.Note.ShouldBeNull();
    }

    [Fact]
    public async Task Resolve_ANameThatTwoHave_ListsBothAndGuessesNone()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        VendorId one = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId two = await store.AddAsync("みどり印刷株式会社", TemporaryRegister.OtherRightNumber);
        VendorResolution found = await store.Register.ResolveAsync("㈱みどり印刷");
        found.Kind.ShouldBe(ResolutionKind.Candidates);
        found.Match.ShouldBeNull();
        found.Vendors.Select(v => v.Id).ShouldBe([one, two], ignoreOrder: true);
        found.Note.ShouldNotBeNull().ShouldContain("2件");
    }

    [Theory]
    [InlineData("みどり印刷")]
    [InlineData("有限会社みどり印刷")]
    [InlineData("株式会社みどり印刷　札幌支店")]
    public async Task Resolve_AnIncompleteOrLongerName_IsNoMatchButACandidate(string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Kind.ShouldBe(ResolutionKind.Candidates);
        found.Vendors.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("北海道みどり印刷株式会社")]
    [InlineData("株式会社未登録")]
    [InlineData("株式会社")]
    [InlineData("")]
    [InlineData("7120001077524")]
    [InlineData("4011001098993")]
    public async Task Resolve_WhatIsNotThere_IsNoneWithTheReason(string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Kind.ShouldBe(ResolutionKind.None);
        found.Vendors.ShouldBeEmpty();
        found.Note.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("ﾐﾄﾞﾘ", 1)]
    [InlineData("印刷", 2)]
    [InlineData("712000", 1)]
    [InlineData("発送", 0)]
    public async Task List_ByAPartOfANameOrNumber_FindsInAnySpelling(string text, int expected)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        await store.AddAsync("株式会社ミドリ印刷", TemporaryRegister.RightNumber);
        await store.AddAsync("朝日印刷株式会社");
        (await store.Register.ListAsync(new VendorFilter { Text = text })).Length.ShouldBe(expected);
    }

    [Fact]
    public async Task Snapshot_AfterChanges_IsWhatAFreshOneIs()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        VendorId changed = await store.AddAsync("株式会社みどり印刷");
        VendorId left = await store.AddAsync("株式会社あおぞら");
        await store.AddAsync("見本商事株式会社", sample: true);
        RegisterSnapshot before = await store.Register.SnapshotAsync();
        (await store.Register.SnapshotAsync()).ShouldBeSameAs(before);

        await store.DoAsync(new RenameVendor(changed, 1, TemporaryRegister.By(), "株式会社みどりグラフィック"));
        await store.Register.RemoveSamplesAsync(TemporaryRegister.By());
        VendorId added = await store.AddAsync("有限会社さくら", TemporaryRegister.RightNumber);
        RegisterSnapshot after = await store.Register.SnapshotAsync();
        await using TemporaryRegister again = await TemporaryRegister.CreateAsync(store.File);
        RegisterSnapshot fresh = await again.Register.SnapshotAsync();

        after.Stamp.ShouldBe(fresh.Stamp);
        after.Vendors.Select(v => (v.Id, v.Version)).ShouldBe(fresh.Vendors.Select(v => (v.Id, v.Version)));
        after.Find(left).ShouldBeSameAs(before.Find(left));
        after.Match("みどり印刷㈱")!.Id.ShouldBe(changed);
        after.Match(TemporaryRegister.RightNumber)!.Id.ShouldBe(added);
        after.Match("見本商事株式会社").ShouldBeNull();
    }
}
