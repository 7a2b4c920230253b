using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;

namespace VendorRisk.Exports.Tests.Templates;

/// <summary>Forms are kept as they came, one is in use, and every change says who and why.</summary>
public sealed class TemplateBookTests : IDisposable
{
    private TestStore? _store;
    private ServiceProvider? _services;

    [Theory, OnSqlite, OnPostgres]
    public async Task Form_AddedAndChosen_IsInUseUntilTheBuiltInOneIs(TestServer server)
    {
        ITemplateBook book = await OpenAsync(server);
        byte[] content = TemplateMaker.Valid().Build();

        TemplateUpload upload = await book.AddAsync("../様式.docx", content, "担当", "区の書式");
        upload.Stored!.Name.ShouldBe("様式.docx");
        (await book.InUseAsync()).ShouldBeNull();

        (await book.ChooseAsync(upload.Stored.Number, "担当", "使い始め")).ShouldBeTrue();
        (await book.InUseAsync())!.Value.ToArray().ShouldBe(content);

        (await book.ChooseAsync(null, "担当", "戻す")).ShouldBeTrue();
        (await book.InUseAsync()).ShouldBeNull();
        (await book.HistoryAsync()).Select(c => (c.Template, c.Why)).ShouldBe([(null, "戻す"), (1L, "使い始め")]);
        (await book.ListAsync()).ShouldHaveSingleItem().Why.ShouldBe("区の書式");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Form_WithProblems_IsNotKept(TestServer server)
    {
        ITemplateBook book = await OpenAsync(server);

        TemplateUpload upload = await book.AddAsync("様式.docx", new TemplateMaker().Line("{{件名").Build(), " ", "");

        upload.Stored.ShouldBeNull();
        upload.Problems.Length.ShouldBeGreaterThanOrEqualTo(4);
        (await book.ListAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Form_ThatIsNotKept_CannotBeChosen(TestServer server) => (await (await OpenAsync(server)).ChooseAsync(7, "担当", "試し")).ShouldBeFalse();

    [Theory, OnSqlite, OnPostgres]
    public async Task Tables_OfTheBook_RefuseChangeAndRemoval(TestServer server)
    {
        ITemplateBook book = await OpenAsync(server);
        await book.AddAsync("様式.docx", TemplateMaker.Valid().Build(), "担当", "区の書式");

        Should.Throw<DbException>(() => _store!.Query("DELETE FROM templates_template")).Message.ShouldContain("kept as they came");
    }

    public void Dispose()
    {
        _services?.Dispose();
        _store?.Dispose();
    }

    private async Task<ITemplateBook> OpenAsync(TestServer server)
    {
        _store = TestStore.On(server);
        _services = new ServiceCollection().AddLogging().AddExports(_ => _store.Address).BuildServiceProvider();
        ITemplateBook book = _services.GetRequiredService<ITemplateBook>();
        await book.InitialiseAsync();
        return book;
    }
}
