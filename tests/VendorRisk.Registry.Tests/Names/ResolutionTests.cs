using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Names;

public class ResolutionTests
{
    [Theory]
    [OnSqlite("みどり印刷㈱（プライバシーマーク取得）")]
    [OnPostgres("みどり印刷㈱（プライバシーマーク取得）")]
    [OnSqlite("旧名の会社株式会社")]
    [OnPostgres("旧名の会社株式会社")]
    [OnSqlite("みどりプリント")]
    [OnPostgres("みどりプリント")]
    [OnSqlite("7120001077523")]
    [OnPostgres("7120001077523")]
    [OnSqlite("７１２０００１０７７５２３")]
    [OnPostgres("７１２０００１０７７５２３")]
    [OnSqlite("T7120001077523")]
    [OnPostgres("T7120001077523")]
    [OnSqlite("7 1200-0107-7523")]
    [OnPostgres("7 1200-0107-7523")]
    public async Task Resolve_ByNameFormerNameAliasOrNumber_FindsTheOne(TestServer server, string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社旧名の会社", TemporaryRegister.RightNumber);
        await store.DoAsync(new RenameVendor(id, 1, TemporaryRegister.By(), "株式会社みどり印刷"));
        await store.DoAsync(new AddAlias(id, 2, TemporaryRegister.By(), "みどりプリント"));
        await store.AddAsync("株式会社あおぞら発送");
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Match.ShouldNotBeNull().Id.ShouldBe(id);
        found.Note.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Resolve_ANameThatTwoHave_ListsBothAndGuessesNone(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId one = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId two = await store.AddAsync("みどり印刷株式会社", TemporaryRegister.OtherRightNumber);
        VendorResolution found = await store.Register.ResolveAsync("㈱みどり印刷");
        found.Kind.ShouldBe(ResolutionKind.Candidates);
        found.Match.ShouldBeNull();
        found.Vendors.Select(v => v.Id).ShouldBe([one, two], ignoreOrder: true);
        found.Note.ShouldNotBeNull().ShouldContain("2件");
    }

    [Theory]
    [OnSqlite("みどり印刷")]
    [OnPostgres("みどり印刷")]
    [OnSqlite("有限会社みどり印刷")]
    [OnPostgres("有限会社みどり印刷")]
    [OnSqlite("株式会社みどり印刷　札幌支店")]
    [OnPostgres("株式会社みどり印刷　札幌支店")]
    public async Task Resolve_AnIncompleteOrLongerName_IsNoMatchButACandidate(TestServer server, string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Kind.ShouldBe(ResolutionKind.Candidates);
        found.Vendors.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Theory]
    [OnSqlite("北海道みどり印刷株式会社")]
    [OnPostgres("北海道みどり印刷株式会社")]
    [OnSqlite("株式会社未登録")]
    [OnPostgres("株式会社未登録")]
    [OnSqlite("株式会社")]
    [OnPostgres("株式会社")]
    [OnSqlite("")]
    [OnPostgres("")]
    [OnSqlite("7120001077524")]
    [OnPostgres("7120001077524")]
    [OnSqlite("4011001098993")]
    [OnPostgres("4011001098993")]
    public async Task Resolve_WhatIsNotThere_IsNoneWithTheReason(TestServer server, string asked)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorResolution found = await store.Register.ResolveAsync(asked);
        found.Kind.ShouldBe(ResolutionKind.None);
        found.Vendors.ShouldBeEmpty();
        found.Note.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [OnSqlite("ﾐﾄﾞﾘ", 1)]
    [OnPostgres("ﾐﾄﾞﾘ", 1)]
    [OnSqlite("印刷", 2)]
    [OnPostgres("印刷", 2)]
    [OnSqlite("712000", 1)]
    [OnPostgres("712000", 1)]
    [OnSqlite("発送", 0)]
    [OnPostgres("発送", 0)]
    public async Task List_ByAPartOfANameOrNumber_FindsInAnySpelling(TestServer server, string text, int expected)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社ミドリ印刷", TemporaryRegister.RightNumber);
        await store.AddAsync("朝日印刷株式会社");
        (await store.Register.ListAsync(new VendorFilter { Text = text })).Length.ShouldBe(expected);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Snapshot_AfterChanges_IsWhatAFreshOneIs(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
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
