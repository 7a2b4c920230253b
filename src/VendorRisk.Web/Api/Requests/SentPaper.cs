using System.Threading.RateLimiting;
using VendorRisk.Papers;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Api.Requests;

/// <summary>A paper that came as the body of a request, byte for byte, and what was read of it. Bounded as on the pages: in size, by person, and for all together.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Content">The file.</param>
/// <param name="Reading">What was read.</param>
internal sealed record SentPaper(string Name, byte[] Content, PaperReading Reading)
{
    private const int LongestName = 200;

    /// <param name="call">The request.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="limits">Bounds what one person reads.</param>
    /// <param name="queue">Bounds what is read at once.</param>
    /// <param name="reader">Reads it.</param>
    /// <param name="border">Says what is done with residents' own data.</param>
    /// <param name="residents">Why a paper that seems to hold residents' data is sent all the same; null where nobody looked.</param>
    /// <exception cref="ApiRefusal">It is empty, cannot be read now, or seems to hold residents' own data.</exception>
    public static async Task<SentPaper> ReadAsync(Call call, string name, PersonLimits limits, ReadingQueue queue, IPaperReader reader, ResidentsDesk border, string? residents)
    {
        if (name.Trim().Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            throw ApiRefusal.Malformed("name.form", "name", $"文書のファイル名を、1 文字から {LongestName} 文字までで、name に指定してください。例: ?name=付議事項.docx");
        }

        using RateLimitLease place = limits.Enter(call.Actor);
        if (!place.IsAcquired)
        {
            throw new ApiRefusal(StatusCodes.Status429TooManyRequests, "readings.many", "", "短い間に読ませた文書が多すぎます。1 分ほど待ってから、もう一度送ってください。");
        }

        using MemoryStream content = new();
        await call.Context.Request.Body.CopyToAsync(content, call.Cancellation);
        byte[] paper = content.ToArray();
        return paper.Length == 0
            ? throw ApiRefusal.Malformed("paper.empty", "", "本文が空です。文書のファイルを、そのまま本文として送ってください。")
            : await queue.TryRunAsync(() => reader.Read(paper, name.Trim()), call.Cancellation) is { } reading
                ? await PassedAsync(new SentPaper(name.Trim(), paper, reading), call, border, residents)
                : throw new ApiRefusal(StatusCodes.Status503ServiceUnavailable, "readings.busy", "", "文書の読取りが混み合っています。しばらく待ってから、もう一度送ってください。");
    }

    private static async Task<SentPaper> PassedAsync(SentPaper paper, Call call, ResidentsDesk border, string? residents)
    {
        if (paper.Reading.Residents.IsEmpty)
        {
            return paper;
        }

        string found = $"「{paper.Name}」に、住民の情報そのものが入っているようです: {ResidentsReport.Of(paper.Reading.Residents)}。何も保存していません。";
        if (border.Refuses)
        {
            throw new ApiRefusal(StatusCodes.Status422UnprocessableEntity, "residents.refused", "paper", found + "この役所では受け付けません。除いた文書を送ってください。");
        }

        string reason = residents?.Trim() ?? "";
        if (reason.Length is 0 or > ResidentsDesk.LongestReason)
        {
            throw new ApiRefusal(
                StatusCodes.Status422UnprocessableEntity, "residents.seen", "residents", found + $"除いた文書を送ってください。行を確かめて見込み違いと分かったときは、理由（{ResidentsDesk.LongestReason} 文字まで）を residents に指定すると、記録して受け付けます。例: ?residents=様式の記入例");
        }

        await border.NoteAsync(call.Actor, paper.Name, paper.Content, paper.Reading.Residents, reason, call.Cancellation);
        return paper;
    }
}
