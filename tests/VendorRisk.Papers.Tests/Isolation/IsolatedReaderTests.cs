using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.Papers.Isolation;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Isolation;

public sealed class IsolatedReaderTests
{
    private static readonly string[] Files =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Papers")).Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"))).Where(f => !f.EndsWith(".json", StringComparison.Ordinal))];

    [Fact]
    public void Paper_ReadInAProcessOfItsOwn_IsReadAsInThisOne()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual);
        IPaperReader isolated = services.GetRequiredService<IPaperReader>();
        Files.Length.ShouldBeGreaterThan(30);
        foreach (string file in Files)
        {
            byte[] content = File.ReadAllBytes(file);
            string name = Path.GetFileName(file);
            Words(isolated.Read(content, name)).ShouldBe(Words(Reading.Reader.Read(content, name)), name);
        }

        services.GetRequiredService<ReadingWorkers>().Idle.ShouldBe(1, "one after the other needs one process");
    }

    [Fact]
    public void Zip_ComesBackPaperByPaper_WithTheBytesOfEach()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual);
        byte[] zip = Zip(Files.Take(3));
        ImmutableArray<PaperEntry> papers = services.GetRequiredService<IPaperReader>().ReadAll(zip, "papers.zip");
        ImmutableArray<PaperEntry> here = Reading.Reader.ReadAll(zip, "papers.zip");
        papers.Select(paper => paper.Name).ShouldBe(here.Select(paper => paper.Name));
        papers.Select(paper => Convert.ToHexString(paper.Content.Span)).ShouldBe(here.Select(paper => Convert.ToHexString(paper.Content.Span)));
        papers.Select(paper => Words(paper.Reading)).ShouldBe(here.Select(paper => Words(paper.Reading)));
    }

    [Fact]
    public void FileOfOnePaper_KeepsItsBytes()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual);
        byte[] content = File.ReadAllBytes(Files[0]);
        PaperEntry paper = services.GetRequiredService<IPaperReader>().ReadAll(content, "a.txt").ShouldHaveSingleItem();
        paper.Content.ToArray().ShouldBe(content);
    }

    [Fact]
    public void Paper_ThatTakesTooLong_IsRefused_AndItsProcessEnded()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual with { LongestReading = TimeSpan.Zero });
        IPaperReader reader = services.GetRequiredService<IPaperReader>();
        string longest = string.Join('\n', Enumerable.Repeat("受託者は、個人情報の漏えい、滅失及び毀損の防止その他の必要な措置を講じなければならない。", 6_000));

        PaperReading refused = reader.Read(Encoding.UTF8.GetBytes(longest), "長い.txt");

        refused.Refusals.ShouldHaveSingleItem().ShouldStartWith("「長い.txt」を読んでいる途中で、");
        services.GetRequiredService<ReadingWorkers>().Idle.ShouldBe(0, "the process that broke its limit is gone");
    }

    [Fact]
    public void Worker_ThatDoesNotStart_IsARefusalOfThePaper()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual with { Assembly = Path.Combine(AppContext.BaseDirectory, "absent.dll") });
        services.GetRequiredService<IPaperReader>().Read("件名 試験"u8.ToArray(), "試験.txt").Refusals.ShouldHaveSingleItem().ShouldContain("試験.txt");
    }

    [Fact]
    public void LastWords_OfAWorkerThatEnded_AreInTheHostsLogAlone()
    {
        LogLines log = new();
        ReadingBounds bounds = ReadingBounds.Usual with { Assembly = Path.Combine(AppContext.BaseDirectory, "absent.dll") };
        using ServiceProvider services = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).AddPapers(isolated: bounds).BuildServiceProvider();
        services.GetRequiredService<IPaperReader>().Read("件名 試験"u8.ToArray(), "試験.txt").Refusals.ShouldHaveSingleItem().ShouldNotContain("absent.dll");
        log.Lines.ShouldHaveSingleItem().ShouldContain("absent.dll");
    }

    [Fact]
    public void Worker_IsReplacedAfterItsFiles()
    {
        using ServiceProvider services = Isolated(ReadingBounds.Usual with { FilesEach = 1 });
        IPaperReader reader = services.GetRequiredService<IPaperReader>();
        byte[] content = File.ReadAllBytes(Files[0]);
        Words(reader.Read(content, "a.txt")).ShouldBe(Words(reader.Read(content, "a.txt")));
        services.GetRequiredService<ReadingWorkers>().Idle.ShouldBe(1);
    }

    [Fact]
    public void Office_OfTheHost_IsTheWorkersOffice()
    {
        Profile town = new() { Id = "town", Name = "試験町", Office = "町", Labels = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("vendor", ["お願い先"]) };
        using ServiceProvider services = new ServiceCollection().AddLogging().AddPapers(town, ReadingBounds.Usual).BuildServiceProvider();
        byte[] paper = Encoding.UTF8.GetBytes("件名\t健診データ入力業務の委託について\nお願い先\t株式会社あおぞら情報\n委託の内容\t健診結果の入力\n個人情報の項目\t氏名、住所\n");
        using ServiceProvider here = new ServiceCollection().AddPapers(town).BuildServiceProvider();
        Words(services.GetRequiredService<IPaperReader>().Read(paper, "a.txt")).ShouldBe(Words(here.GetRequiredService<IPaperReader>().Read(paper, "a.txt")));
    }

    private static ServiceProvider Isolated(ReadingBounds bounds) => new ServiceCollection().AddLogging().AddPapers(isolated: bounds).BuildServiceProvider();

    private static string Words(PaperReading reading) =>
        JsonSerializer.Serialize(reading, ContractJson.Options) + string.Join(' ', reading.Facts.Chain.Select(link => link.Name.Path)) + JsonSerializer.Serialize(reading.Passages, ContractJson.Options);

    private static byte[] Zip(IEnumerable<string> files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string file in files)
            {
                zip.CreateEntryFromFile(file, Path.GetFileName(file));
            }
        }

        return bytes.ToArray();
    }
}
