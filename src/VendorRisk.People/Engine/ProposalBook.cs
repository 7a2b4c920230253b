using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>The face over the proposals' rows.</summary>
internal sealed class ProposalBook(PeopleStore store) : IProposals
{
    public async Task<ImmutableArray<Proposal>> ListOpenAsync(CancellationToken cancellation = default)
    {
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return [.. (await db.Proposals.AsNoTracking().Where(row => row.Confirmed == null).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellation)).Select(Of)];
    }

    public async Task<Proposal?> FindOpenAsync(Guid id, CancellationToken cancellation = default)
    {
        string key = Rows.Key(id);
        await using PeopleContext db = await store.ReadAsync(cancellation);
        return await db.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == key && row.Confirmed == null, cancellation) is { } found ? Of(found) : null;
    }

    public async Task<Proposal?> ProposeAsync(Proposal proposal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        string key = Rows.Key(proposal.Id);
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await write.Db.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == key, cancellation) is { } same)
        {
            return (same.Confirmed, same.Content, same.AccountId) == (null, proposal.Content, Rows.Key(proposal.Account)) ? null : Of(same);
        }

        if (await write.Db.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Kind == proposal.Kind && row.Subject == proposal.Subject && row.Confirmed == null, cancellation) is { } waiting)
        {
            return Of(waiting);
        }

        write.Db.Proposals.Add(new ProposalRow
        {
            Id = key,
            Kind = proposal.Kind,
            Subject = proposal.Subject,
            Title = proposal.Title,
            Content = proposal.Content,
            AccountId = Rows.Key(proposal.Account),
            Who = proposal.Who,
            At = Rows.Stamp(write.Now),
            Why = proposal.Why,
        });
        write.Db.Log.Add(LogRows.Entry(write.Now, proposal.Who, Rows.Key(proposal.Account), PeopleEvent.Proposed, proposal.Title, $"理由：{proposal.Why}"));
        await write.CommitAsync();
        return null;
    }

    public async Task<Proposal?> ClaimAsync(Guid id, Guid? account, string who, string why, CancellationToken cancellation = default)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await OpenAsync(write, id, cancellation) is not { } row)
        {
            return null;
        }

        if (row.EndWho is null)
        {
            (row.EndAccountId, row.EndWho, row.EndWhy) = (KeyOf(account), who, why);
            await write.CommitAsync();
        }

        return Of(row);
    }

    public async Task ReleaseAsync(Guid id, CancellationToken cancellation = default)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await OpenAsync(write, id, cancellation) is { } row)
        {
            (row.EndAccountId, row.EndWho, row.EndWhy) = (null, null, null);
            await write.CommitAsync();
        }
    }

    public async Task<bool> ConfirmAsync(Guid id, CancellationToken cancellation = default)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        return await OpenAsync(write, id, cancellation) is { EndWho: not null } row && await EndAsync(write, row, confirmed: true);
    }

    public async Task<bool> RefuseAsync(Guid id, Guid? account, string who, string why, CancellationToken cancellation = default)
    {
        await using PeopleWrite write = await store.WriteAsync(cancellation);
        if (await OpenAsync(write, id, cancellation) is not { EndWho: null } row)
        {
            return false;
        }

        (row.EndAccountId, row.EndWho, row.EndWhy) = (KeyOf(account), who, why);
        return await EndAsync(write, row, confirmed: false);
    }

    private static Task<ProposalRow?> OpenAsync(PeopleWrite write, Guid id, CancellationToken cancellation)
    {
        string key = Rows.Key(id);
        return write.Db.Proposals.FirstOrDefaultAsync(row => row.Id == key && row.Confirmed == null, cancellation);
    }

    private static async Task<bool> EndAsync(PeopleWrite write, ProposalRow row, bool confirmed)
    {
        (row.Confirmed, row.EndAt) = (confirmed, Rows.Stamp(write.Now));
        write.Db.Log.Add(LogRows.Entry(
            write.Now, row.EndWho!, row.EndAccountId, confirmed ? PeopleEvent.Confirmed : PeopleEvent.ProposalRefused, row.Title, $"提案：{row.Who}。理由：{row.EndWhy}"));
        await write.CommitAsync();
        return true;
    }

    private static string? KeyOf(Guid? account) => account is { } one ? Rows.Key(one) : null;

    private static Proposal Of(ProposalRow row) => new()
    {
        Id = Rows.Id(row.Id),
        Kind = row.Kind,
        Subject = row.Subject,
        Title = row.Title,
        Content = row.Content,
        Account = Rows.Id(row.AccountId),
        Who = row.Who,
        At = Rows.Time(row.At),
        Why = row.Why,
        ConfirmedBy = row.EndWho,
        Answered = row.Confirmed is not null,
    };
}
