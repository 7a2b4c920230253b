using System.Collections.Immutable;
using System.Security.Cryptography;
using VendorRisk.Application;
using VendorRisk.Papers;
using VendorRisk.People;

namespace VendorRisk.Web.Residents;

/// <summary>Looks for residents' own data in what comes in, and puts on record why somebody went on with it.</summary>
internal sealed class ResidentsDesk(IPaperReader reader, ResidentsSettings settings, NoteAct note)
{
    public const int LongestReason = 400;

    /// <summary>Whether such a file is refused whatever the reason.</summary>
    public bool Refuses => settings.Refuses;

    /// <summary>What a file that is no paper (a list, a checklist, a certificate) seems to hold. It is read where papers are read.</summary>
    public async Task<ImmutableArray<ResidentsSign>> OfAsync(ReadOnlyMemory<byte> content, string name, CancellationToken cancellation) =>
        ResidentsSigns.Of(await Task.Run(() => reader.ReadAll(content, name), cancellation));

    /// <summary>Puts on record that somebody looked at it and goes on: file, hash, what was found, why.</summary>
    public Task NoteAsync(Actor actor, string name, ReadOnlyMemory<byte> content, ImmutableArray<ResidentsSign> signs, string reason, CancellationToken cancellation) =>
        note.RunAsync(actor.Name, actor.Account, PeopleEvent.ResidentsPassed, name, $"{ResidentsReport.Of(signs)}。理由: {reason.Trim()}（SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content.Span))}）", cancellation);
}
