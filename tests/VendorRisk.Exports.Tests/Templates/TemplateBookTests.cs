using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Exports.Tests.Templates;

/// <summary>Forms are kept as they came, one is in use, and every change says who and why.</summary>
public sealed class TemplateBookTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"vendorrisk-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    public TemplateBookTests() => _services = new ServiceCollection().AddExports(_ => $"Data Source={_path}").BuildServiceProvider();

    [Fact]
    public async Task Form_AddedAndChosen_IsInUseUntilTheBuiltInOneIs()
    {
        ITemplateBook book = await OpenAsync();
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

    [Fact]
    public async Task Form_WithProblems_IsNotKept()
    {
        ITemplateBook book = await OpenAsync();

        TemplateUpload upload = await book.AddAsync("様式.docx", new TemplateMaker().Line("{{件名").Build(), " ", "");

        upload.Stored.ShouldBeNull();
        upload.Problems.Length.ShouldBeGreaterThanOrEqualTo(4);
        (await book.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_ThatIsNotKept_CannotBeChosen() => (await (await OpenAsync()).ChooseAsync(7, "担当", "試し")).ShouldBeFalse();

    [Fact]
    public async Task Tables_OfTheBook_RefuseChangeAndRemoval()
    {
        ITemplateBook book = await OpenAsync();
        await book.AddAsync("様式.docx", TemplateMaker.Valid().Build(), "担当", "区の書式");

        await using SqliteConnection connection = new($"Data Source={_path}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "DELETE FROM templates_template";
        Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain("kept as they came");
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_path + suffix);
        }
    }

    private async Task<ITemplateBook> OpenAsync()
    {
        ITemplateBook book = _services.GetRequiredService<ITemplateBook>();
        await book.InitialiseAsync();
        return book;
    }
}
