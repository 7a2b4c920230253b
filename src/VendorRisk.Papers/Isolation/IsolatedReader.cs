using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Linked.Workers;
using VendorRisk.Papers.Containers;

namespace VendorRisk.Papers.Isolation;

/// <summary>Reads papers in processes of their own. What brings such a process down is a refusal of the paper.</summary>
internal sealed partial class IsolatedReader(ReadingWorkers workers, ILogger<IsolatedReader> log) : IPaperReader
{
    public PaperReading Read(ReadOnlyMemory<byte> content, string name) => Ask(new ReadingRequest(content, name, Each: false))[0].Reading;

    public ImmutableArray<PaperEntry> ReadAll(ReadOnlyMemory<byte> content, string name) => Ask(new ReadingRequest(content, name, Each: true));

    private ImmutableArray<PaperEntry> Ask(ReadingRequest request)
    {
        // Whatever is too large is refused in a moment by the reader itself: it need not travel.
        if (request.Content.Length > PaperLimits.MaximumBytes)
        {
            return [Refused(request, PaperDecoder.Decode(request.Content, request.Name).Refusals)];
        }

        try
        {
            return workers.Ask(request) is { } reply
                ? [.. reply.Papers.Select(paper => paper.Entry(request.Content))]
                : [Refused(request, [$"ほかの文書を読んでいるため、{PaperDecoder.Called(request.Name)}を読めませんでした。1分ほど待ってから、もう一度行ってください。"])];
        }
        catch (WorkerBreach breach)
        {
            LogBreach(log, request.Content.Length, breach.Message, breach.LastWords);
            return [Refused(request, [$"{PaperDecoder.Called(request.Name)}を読んでいる途中で、{breach.Message.TrimEnd('。')}。ほかの作業には影響していません。付議事項のページだけのファイルにするか、Word（.docx）かテキスト（.txt）で保存し直して、もう一度読み込んでください。"])];
        }
    }

    private static PaperEntry Refused(ReadingRequest request, ImmutableArray<string> why) => new(request.Name, request.Content, new PaperReading { Refusals = why });

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A process that read a paper of {Bytes} bytes was lost: {Reason} It wrote: {LastWords}")]
    private static partial void LogBreach(ILogger log, int bytes, string reason, string lastWords);
}
