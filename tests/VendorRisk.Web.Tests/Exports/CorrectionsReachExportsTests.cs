using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Exports;

/// <summary>What a person corrected is what every export says.</summary>
public sealed partial class CorrectionsReachExportsTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        await product.Get<EngagementDesk>().RemoveSamplesAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Corrections_OfNumbersNamesAndDays_AreInEveryExportAndTheOldOnesInNone()
    {
        PaperDesk desk = product.Get<PaperDesk>();
        PaperPreview read = await desk.PreviewAsync(Encoding.UTF8.GetBytes(Paper), "案.txt", CancellationToken.None);
        (PaperPreview revised, ImmutableArray<string> problems) = desk.Revise(read,
        [
            FactsEdit.Correct("people/count", 120000, ""),
            FactsEdit.Correct("title", "検診の案内状の発送の委託について", ""),
            FactsEdit.Correct("department", "福祉部保健課", ""),
            FactsEdit.Correct("chain/0/name", "もみじ印刷株式会社", ""),
            FactsEdit.Correct("sheets/0/term/end", new DateOnly(2027, 3, 31), ""),
            FactsEdit.Correct("sheets/0/items/2/name", "電子メールアドレス", ""),
        ]);
        problems.ShouldBeEmpty();
        string id = (await desk.SaveAsync(revised, null, "誤りを直した", CancellationToken.None)).Id.ShouldNotBeNull();
        ExportDesk exports = product.Get<ExportDesk>();
        Dictionary<string, string> texts = new()
        {
            ["paper"] = Words((await exports.PaperAsync(id, CancellationToken.None))!.Value.File),
            ["assessment"] = Words((await exports.AssessmentAsync(id, CancellationToken.None))!.Value.File),
            ["checklist"] = Words((await exports.ChecklistAsync(id, Side.Contractor, CancellationToken.None))!.Value.File),
            ["pack"] = Words((await exports.PackAsync(null, [], CancellationToken.None))!.Value.File),
            ["workbook"] = Words((await exports.WorkbookAsync(CancellationToken.None))!.Value.File),
            ["engagements"] = Encoding.UTF8.GetString((await exports.CsvAsync("engagements", CancellationToken.None))!.Value.File.Content.Span),
            ["findings"] = Encoding.UTF8.GetString((await exports.CsvAsync("findings", CancellationToken.None))!.Value.File.Content.Span),
        };

        foreach ((string name, string text) in texts)
        {
            foreach (string old in new[] { "90,000", "90000", "9万人", "はがきの発送の委託", "健康部健康課", "みどり印刷", "令和8年9月30日", "2026-09-30", "電話番号" })
            {
                text.ShouldNotContain(old, Case.Sensitive, name);
            }
        }

        foreach (string now in new[] { "120,000人", "検診の案内状の発送の委託について", "福祉部保健課", "もみじ印刷株式会社", "令和9年3月31日", "電子メールアドレス" })
        {
            texts["paper"].ShouldContain(now);
        }

        texts["assessment"].ShouldContain("120,000");
        texts["pack"].ShouldContain("検診の案内状の発送の委託について");
        texts["checklist"].ShouldContain("もみじ印刷株式会社");
        texts["workbook"].ShouldContain("120000");
        texts["engagements"].ShouldContain("120000");
        EngagementFacts back = product.Get<IPaperReader>().Read((await exports.PaperAsync(id, CancellationToken.None))!.Value.File.Content, "back.docx").Facts;
        (back.People.Count.Value, back.Title.Value, back.Department.Value, back.Chain[0].Name.Value, back.Sheets[0].Term.End.Value, back.Sheets[0].Items[2].Name.Value)
            .ShouldBe((120000, "検診の案内状の発送の委託について", "福祉部保健課", "もみじ印刷株式会社", new DateOnly(2027, 3, 31), "電子メールアドレス"));
    }

    /// <summary>Every fact that the editor offers, changed one at a time.</summary>
    [Theory]
    [InlineData("sample-2-walking.txt")]
    [InlineData("sample-5-hatachi.txt")]
    public void EditableFact_Changed_IsWhatTheExportedPaperSays(string sample)
    {
        PaperReading read = product.Get<IPaperReader>().Read(Sample(sample), sample);
        List<string> wrong = [];
        int tried = 0;
        foreach (IFact fact in read.Facts.AllFacts().Where(fact => fact.State == FactState.Known && FactGroups.IsShown(fact.Path)))
        {
            if (Other(OpenFact.Of(fact)) is not { } other || !IsPrinted(fact.Path))
            {
                continue;
            }

            EditedFacts edited = FactsEditing.Apply(read.Facts, [new FactsEdit { Kind = FactsEditKind.Correct, Path = fact.Path, New = other, Who = "健康課 鈴木" }]);
            edited.Problems.ShouldBeEmpty();
            string text = Squeezed(Words(product.Get<IPaperWriter>().Write(edited.Facts, read).File));
            tried++;
            string wanted = Printable(edited.Facts.AllFacts().First(f => f.Path == fact.Path));
            if (wanted.Length > 0 && !text.Contains(Squeezed(wanted), StringComparison.Ordinal))
            {
                wrong.Add($"{fact.Path}: {OpenFact.Of(fact).Text} → {wanted}");
            }
        }

        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(30);
    }

    // Known from the form itself, or a normal form of words that are printed beside it; no words of these stand in the paper.
    private static bool IsPrinted(string path) => !NotWords().IsMatch(path);

    private static string? Other(OpenFact open) => open switch
    {
        { Fact: Fact<string> { Value: { } words } } => System.Text.Json.JsonSerializer.Serialize("改" + words, ContractJson.Options),
        { Fact: Fact<DateOnly> day } => System.Text.Json.JsonSerializer.Serialize(day.Value.AddDays(1), ContractJson.Options),
        { Fact: Fact<int> number } => (number.Value + 7).ToString(CultureInfo.InvariantCulture),
        { Fact: Fact<bool> yes } => yes.Value ? "false" : "true",
        { Shape.Kind: ValueKind.Choice } => FactsEdit.Choose(open.Fact.Path, open.Shape.Members.First(member => member != open.Text), "").New,
        _ => null,
    };

    // Choices have a word or a mark of their own in each form; the others stand as they are.
    private static string Printable(IFact fact) => fact switch
    {
        Fact<string> words => words.Or(""),
        Fact<DateOnly> { Value: var day } => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日"),
        Fact<int> number => number.Value.ToString("N0", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Squeezed(string words) =>
        string.Concat(System.Net.WebUtility.HtmlDecode(words).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static byte[] Sample(string name)
    {
        using Stream stream = typeof(PaperDesk).Assembly.GetManifestResourceStream("VendorRisk.Web.Samples." + name)!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Words(OutputFile file)
    {
        using ZipArchive archive = new(new MemoryStream(file.Content.ToArray()));
        StringBuilder words = new();
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(entry.Open());
            words.Append(Tags().Replace(reader.ReadToEnd(), ""));
        }

        return words.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("labelledAs|/tier$|lowerBoundOnly|/controls/|/scheme$|clauseSets/[0-9]+/party")]
    private static partial Regex NotWords();

    private const string Paper = """
        個人情報保護管理運営会議 付議事項

        件名	検診の案内はがきの発送の委託について

        （担当部課：健康部健康課）

        事業の概要

        事業名	検診の案内
        担当課	健康部健康課
        目的	約90,000人に検診を勧める。
        必要性	９万人に届く手段は、ほかにない。
        対象者	40歳以上の区民
        事業内容	案内の印刷と発送をみどり印刷株式会社に委託する。対象者数 約90,000人。約90,000人の名簿は健康部健康課が作る。

        件名 案内の印刷と発送について

        保有課(担当課)	健康部健康課
        登録業務の名称	検診の案内
        委託先	みどり印刷株式会社
        委託に伴い事業者に処理させる情報項目	氏名、住所、電話番号
        処理させる情報項目の記録媒体	電磁的媒体(委託先のパソコン)、紙
        委託理由	約90,000人に短い期間に発送するため。
        委託の内容	(1) 案内の印刷 (2) 発送
        委託の開始時期及び期限	令和8年4月1日から令和8年9月30日まで
        受託事業者に行わせる情報保護対策	【運用上の対策】 1 名簿を鍵のかかる棚にしまう。
        """;
}
