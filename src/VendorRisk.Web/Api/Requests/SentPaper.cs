using System.Threading.RateLimiting;
using VendorRisk.Papers;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Api.Requests;

/// <summary>A paper that came as the body of a request, byte for byte, and what was read of it. Bounded as on the pages: in size, by person, and for all together.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Content">The file.</param>
/// <param name="Reading">What was read.</param>
internal sealed record SentPaper(string Name, byte[] Content, PaperReading Reading)
{
    private const int LongestName = 200;

    /// <exception cref="ApiRefusal">It is empty, or cannot be read now.</exception>
    public static async Task<SentPaper> ReadAsync(Call call, string name, PersonLimits limits, ReadingQueue queue, IPaperReader reader)
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
                ? new SentPaper(name.Trim(), paper, reading)
                : throw new ApiRefusal(StatusCodes.Status503ServiceUnavailable, "readings.busy", "", "文書の読取りが混み合っています。しばらく待ってから、もう一度送ってください。");
    }
}
