using Microsoft.Extensions.Logging;

namespace VendorRisk.Scoring.Packs;

/// <summary>What the operator is told of installed plugins.</summary>
internal static partial class PackLibraryLog
{
    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "The folder of installed plugins, {Folder}, cannot be written.")]
    public static partial void Unwritable(ILogger logger, Exception failure, string folder);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "Pack {Pack} {Version} broke a limit of its worker process ({Count} since it was activated): {What}")]
    public static partial void Breached(ILogger logger, string pack, string version, string what, int? count);

    [LoggerMessage(EventId = 22, Level = LogLevel.Error, Message = "A breach of pack {Pack} could not be stored; it is counted until the next start only.")]
    public static partial void BreachNotStored(ILogger logger, Exception failure, string pack);
}
